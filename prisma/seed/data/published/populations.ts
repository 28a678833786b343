import * as unit from './named-units.ts';

/** A population that figures speak of. */
export type PopulationFacts = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'all_in_scope' | 'border' | 'recognised_before' | 'not_yet_recognised' | 'listed';
  readonly owner: string;
  readonly sizePrinted?: number;
  readonly source: string;
  readonly members?: readonly string[];
};

export const populations: readonly PopulationFacts[] = [
  {
    key: 'cao-loc-all-2024',
    name: 'Các xã của huyện Cao Lộc',
    nameEn: 'The communes of Cao Lộc district',
    kind: 'all_in_scope',
    owner: unit.caoLoc,
    source: 'report-001',
  },
  {
    key: 'loc-binh-border-2020',
    name: '03 xã biên giới (Mẫu Sơn, Tú Mịch, Tam Gia)',
    nameEn: '3 border communes (Mẫu Sơn, Tú Mịch, Tam Gia)',
    kind: 'border',
    owner: unit.locBinh,
    sizePrinted: 3,
    source: 'report-002',
    members: [unit.mauSon, unit.tuMich, unit.tamGia],
  },
  {
    key: 'loc-binh-residential-areas-2020',
    name: 'Các xã Yên Khoái, Hữu Khánh, Đồng Bục, Tú Đoạn',
    nameEn: 'Yên Khoái, Hữu Khánh, Đồng Bục and Tú Đoạn communes',
    kind: 'listed',
    owner: unit.locBinh,
    source: 'report-002',
    members: [unit.yenKhoai, unit.huuKhanh, unit.dongBuc, unit.tuDoan],
  },
  {
    key: 'thanh-chuong-ntm-2022',
    name: '3 xã xây dựng NTM năm 2022 (Thanh Hương, Thanh Chi, Thanh Ngọc)',
    nameEn: '3 communes to meet the standard in 2022 (Thanh Hương, Thanh Chi, Thanh Ngọc)',
    kind: 'listed',
    owner: unit.thanhChuong,
    sizePrinted: 3,
    source: 'report-003',
    members: [unit.thanhHuong, unit.thanhChi, unit.thanhNgoc],
  },
  {
    key: 'thanh-chuong-recognised-2022',
    name: 'Các xã đã đạt chuẩn NTM, không trong lộ trình NTM nâng cao năm 2022',
    nameEn: 'Communes that meet the standard and are not scheduled for the advanced one in 2022',
    kind: 'recognised_before',
    owner: unit.thanhChuong,
    source: 'report-003',
  },
  {
    key: 'thanh-chuong-not-recognised-2022',
    name: 'Các xã chưa đạt chuẩn NTM',
    nameEn: 'Communes that do not yet meet the standard',
    kind: 'not_yet_recognised',
    owner: unit.thanhChuong,
    source: 'report-003',
  },
  {
    key: 'thanh-chuong-all-2022',
    name: 'Các địa phương của huyện Thanh Chương',
    nameEn: 'The localities of Thanh Chương district',
    kind: 'all_in_scope',
    owner: unit.thanhChuong,
    source: 'report-003',
  },
];
