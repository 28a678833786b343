import type { SourceFacts } from './source-facts.ts';

const gso = 'Tổng cục Thống kê';
const listTitle = 'Danh mục đơn vị hành chính Việt Nam';
const listAddress = (commit: string): string =>
  `https://github.com/daohoangson/dvhcvn/blob/${commit}/data/dvhcvn.json`;

/** Lists of units, each as downloaded on one day: lists of one nominal date differ between downloads. */
export const unitLists: readonly SourceFacts[] = [
  {
    key: 'units-2019-10-17',
    kind: 'unit_list',
    title: `${listTitle}, bản tải ngày 17/10/2019`,
    publisher: gso,
    eventDate: '2019-10-17',
    eventDateBasis: 'Ngày tải; danh mục không ghi ngày.',
    address: listAddress('af8bdbe'),
  },
  {
    key: 'units-2020-01-01',
    kind: 'unit_list',
    title: `${listTitle} ngày 01/01/2020`,
    publisher: gso,
    eventDate: '2020-01-01',
    eventDateBasis: 'Ngày ghi trên danh mục; tải ngày 03/02/2020.',
    address: listAddress('06b2321'),
  },
  {
    key: 'units-2020-03-01',
    kind: 'unit_list',
    title: `${listTitle} ngày 01/3/2020`,
    publisher: gso,
    eventDate: '2020-03-01',
    eventDateBasis: 'Ngày ghi trên danh mục; tải ngày 24/3/2020.',
    address: listAddress('7e12bcb'),
  },
  {
    key: 'units-2025-01-01-a',
    kind: 'unit_list',
    title: `${listTitle} ngày 01/01/2025, bản tải ngày 21/11/2024`,
    publisher: gso,
    eventDate: '2025-01-01',
    eventDateBasis: 'Ngày ghi trên danh mục; tải ngày 21/11/2024.',
    address: listAddress('39a8c06'),
    caution: 'Bản tải ngày 30/12/2024 của cùng ngày danh mục khác ở huyện Thanh Chương và huyện Can Lộc.',
  },
  {
    key: 'units-2025-01-01-b',
    kind: 'unit_list',
    title: `${listTitle} ngày 01/01/2025, bản tải ngày 30/12/2024`,
    publisher: gso,
    eventDate: '2025-01-01',
    eventDateBasis: 'Ngày ghi trên danh mục; tải ngày 30/12/2024.',
    address: listAddress('87d3e0c'),
  },
  {
    key: 'units-2025-07-01',
    kind: 'unit_list',
    title: 'Bảng đối chiếu đơn vị hành chính cấp xã trước và sau ngày 01/7/2025',
    publisher: 'sapnhap.bando.com.vn',
    eventDate: '2025-07-01',
    eventDateBasis: 'Ngày chính quyền địa phương hai cấp bắt đầu; bản lấy ngày 17/7/2025.',
    address: 'https://github.com/tranngocminhhieu/vietnamadminunits/tree/780c279',
    caution: 'Dân số và diện tích trong bảng có chỗ sai rõ nên không dùng.',
  },
];

/** Acts that made, merged or ended units. */
export const unitActs: readonly SourceFacts[] = [
  {
    key: 'act-818',
    kind: 'decision',
    number: '818/NQ-UBTVQH14',
    title: 'Nghị quyết 818/NQ-UBTVQH14 (21/11/2019), tỉnh Lạng Sơn',
    publisher: 'Ủy ban Thường vụ Quốc hội',
    eventDate: '2019-11-21',
    eventDateBasis: 'Ngày ban hành.',
    address: null,
  },
  {
    key: 'act-819',
    kind: 'decision',
    number: '819/NQ-UBTVQH14',
    title: 'Nghị quyết 819/NQ-UBTVQH14 (21/11/2019), tỉnh Hà Tĩnh',
    publisher: 'Ủy ban Thường vụ Quốc hội',
    eventDate: '2019-11-21',
    eventDateBasis: 'Ngày ban hành.',
    address: null,
    caution: 'Số của nghị quyết dẫn lại từ nguồn thứ cấp, chưa đối chiếu toàn văn.',
  },
  {
    key: 'act-831',
    kind: 'decision',
    number: '831/NQ-UBTVQH14',
    title: 'Nghị quyết 831/NQ-UBTVQH14, tỉnh Nghệ An',
    publisher: 'Ủy ban Thường vụ Quốc hội',
    address: null,
    caution: 'Số của nghị quyết dẫn lại từ nguồn thứ cấp; ngày có hiệu lực trong khoảng 01/01–01/02/2020.',
  },
  {
    key: 'act-202-2025',
    kind: 'decision',
    number: '202/2025/QH15',
    title: 'Nghị quyết 202/2025/QH15: chính quyền địa phương hai cấp từ 01/7/2025',
    publisher: 'Quốc hội',
    address: null,
  },
  {
    key: 'act-1672',
    kind: 'decision',
    number: '1672/NQ-UBTVQH15',
    title: 'Nghị quyết 1672/NQ-UBTVQH15: sắp xếp đơn vị hành chính cấp xã của tỉnh Lạng Sơn năm 2025',
    publisher: 'Ủy ban Thường vụ Quốc hội',
    address: null,
  },
  {
    key: 'act-19-2025',
    kind: 'decision',
    number: '19/2025/QĐ-TTg',
    title: 'Quyết định 19/2025/QĐ-TTg: mã số đơn vị hành chính',
    publisher: 'Thủ tướng Chính phủ',
    address: null,
  },
];
