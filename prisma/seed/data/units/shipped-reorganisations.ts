/** What one act, or one list of units where no act is known, changed in a province on one day. */
export type ReorganisationFacts = {
  readonly date: string;
  /** Code of the province; all its units that end or begin on the day belong to the reorganisation. */
  readonly province: string;
  readonly title: string;
  readonly titleEn: string;
  readonly legalBasis: string | null;
  readonly source: string;
};

const acts2023To2025 = 'Nghị quyết của Ủy ban Thường vụ Quốc hội, giai đoạn 2023–2025';

export const shippedReorganisations: readonly ReorganisationFacts[] = [
  {
    date: '2020-01-01',
    province: '20',
    title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn từ ngày 01/01/2020',
    titleEn: 'Communes of Lạng Sơn province reorganised from 1 January 2020',
    legalBasis: 'Nghị quyết 818/NQ-UBTVQH14 (21/11/2019)',
    source: 'act-818',
  },
  {
    date: '2020-01-01',
    province: '40',
    title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Nghệ An từ ngày 01/01/2020',
    titleEn: 'Communes of Nghệ An province reorganised from 1 January 2020',
    legalBasis: 'Nghị quyết 831/NQ-UBTVQH14',
    source: 'act-831',
  },
  {
    date: '2020-01-01',
    province: '42',
    title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh từ ngày 01/01/2020',
    titleEn: 'Communes of Hà Tĩnh province reorganised from 1 January 2020',
    legalBasis: 'Nghị quyết 819/NQ-UBTVQH14 (21/11/2019)',
    source: 'act-819',
  },
  {
    date: '2020-03-01',
    province: '20',
    title: 'Sửa mã số hai xã của tỉnh Lạng Sơn trong danh mục ngày 01/3/2020',
    titleEn: 'Codes of two communes of Lạng Sơn province corrected in the list of 1 March 2020',
    legalBasis: null,
    source: 'units-2020-03-01',
  },
  {
    date: '2020-03-01',
    province: '42',
    title: 'Sửa mã số hai xã của tỉnh Hà Tĩnh trong danh mục ngày 01/3/2020',
    titleEn: 'Codes of two communes of Hà Tĩnh province corrected in the list of 1 March 2020',
    legalBasis: null,
    source: 'units-2020-03-01',
  },
  {
    date: '2025-01-01',
    province: '20',
    title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn từ ngày 01/01/2025',
    titleEn: 'Communes of Lạng Sơn province reorganised from 1 January 2025',
    legalBasis: acts2023To2025,
    source: 'units-2025-01-01-b',
  },
  {
    date: '2025-01-01',
    province: '40',
    title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Nghệ An từ ngày 01/01/2025',
    titleEn: 'Communes of Nghệ An province reorganised from 1 January 2025',
    legalBasis: acts2023To2025,
    source: 'units-2025-01-01-b',
  },
  {
    date: '2025-01-01',
    province: '42',
    title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh từ ngày 01/01/2025',
    titleEn: 'Communes of Hà Tĩnh province reorganised from 1 January 2025',
    legalBasis: acts2023To2025,
    source: 'units-2025-01-01-b',
  },
  {
    date: '2025-07-01',
    province: '20',
    title: 'Kết thúc cấp huyện và sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn từ ngày 01/7/2025',
    titleEn: 'End of the districts and communes of Lạng Sơn province reorganised from 1 July 2025',
    legalBasis: 'Nghị quyết 202/2025/QH15; Nghị quyết 1672/NQ-UBTVQH15',
    source: 'act-1672',
  },
  {
    date: '2025-07-01',
    province: '40',
    title: 'Kết thúc cấp huyện và sắp xếp đơn vị hành chính cấp xã tỉnh Nghệ An từ ngày 01/7/2025',
    titleEn: 'End of the districts and communes of Nghệ An province reorganised from 1 July 2025',
    legalBasis: 'Nghị quyết 202/2025/QH15',
    source: 'act-202-2025',
  },
  {
    date: '2025-07-01',
    province: '42',
    title: 'Kết thúc cấp huyện và sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh từ ngày 01/7/2025',
    titleEn: 'End of the districts and communes of Hà Tĩnh province reorganised from 1 July 2025',
    legalBasis: 'Nghị quyết 202/2025/QH15',
    source: 'act-202-2025',
  },
];
