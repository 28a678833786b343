import { verdicts } from '@tiendo/domain/criteria/verdict.ts';
import { type ImportSet, importNames } from '@tiendo/domain/imports/import-set.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';

const names = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng, chống thiên tai',
  'Điện',
  'Trường học',
  'Cơ sở vật chất văn hóa',
  'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và Truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'Giáo dục và Đào tạo',
  'Y tế',
  'Văn hóa',
  'Môi trường và an toàn thực phẩm',
  'Hệ thống chính trị và tiếp cận pháp luật',
  'Quốc phòng và An ninh',
];

const shortNames = new Map([
  [3, 'Thủy lợi'],
  [17, 'Môi trường'],
]);

/** The 19 criteria of communes of 2021–2025, with one indicator of money and one of hundredths. */
export const criteria = names.map((name, place) => ({
  id: 100 + place,
  position: place + 1,
  number: place + 1,
  name,
  nameEn: null,
  shortName: shortNames.get(place + 1) ?? null,
  shortNameEn: null,
  aliases: [],
}));

const indicators: Readonly<Record<number, ImportSet['criteria'][number]['indicators']>> = {
  10: [{ id: 1001, code: '10.1', unitOfMeasure: 'triệu đồng/người/năm' }],
  11: [{ id: 1101, code: '11.1', unitOfMeasure: '%' }],
};

export const communeSet: ImportSet = {
  code: 'XA_NTM_2022',
  verdictsAllowed: verdicts.filter((verdict) => verdict !== 'basically_met'),
  criteria: criteria.map((criterion) => ({
    id: criterion.id,
    position: criterion.position,
    number: criterion.number,
    names: importNames(criterion),
    indicators: indicators[criterion.number] ?? [],
  })),
};

/** Communes of the former Lộc Bình district; no two of their names are one without tone marks. */
export const communes: AdministrativeUnit[] = [
  'Yên Khoái',
  'Khuất Xá',
  'Tú Đoạn',
  'Khánh Xuân',
  'Đồng Bục',
  'Hữu Khánh',
  'Mẫu Sơn',
  'Thống Nhất',
  'Xuân Dương',
  'Ái Quốc',
  'Lợi Bác',
  'Tam Gia',
].map((name, place) => ({
  id: place + 1,
  code: `0${6541 + 3 * place}`,
  name,
  kind: 'commune',
  parentId: 99,
  validFrom: null,
  validTo: null,
}));
