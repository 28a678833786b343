import type { CriteriaSetFacts } from './criteria-set-facts.ts';

export const xaNtmKieuMau2018: CriteriaSetFacts = {
  code: 'XA_NTM_KIEU_MAU_2018',
  level: 'XA_NTM_KIEU_MAU',
  nameVi: 'Tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2018–2020',
  nameEn: 'Criteria for model new rural communes, 2018–2020',
  decision: { number: '691/QĐ-TTg', date: '2018-06-05', issuer: 'Thủ tướng Chính phủ', period: '2018–2020' },
  validFrom: null,
  validTo: null,
  scopeUnit: null,
  parent: null,
  criterionCount: 4,
  indicatorCount: null,
  thresholdAxis: null,
  completeness: 'Một phần: có tên bốn tiêu chí, không có danh mục chỉ tiêu.',
  note: null,
  source: 'S45',
  criteria: [
    {
      number: 1,
      name: 'Tổ chức sản xuất - Thu nhập - Hộ nghèo',
      shortName: 'Sản xuất, thu nhập',
      note: 'Theo S45: thu nhập ≥1,5 lần mức khi được công nhận; ít nhất 2 hợp tác xã hiệu quả; không còn hộ nghèo (trừ hộ chính sách).',
      nameSource: 'S45',
    },
    {
      number: 2,
      name: 'Giáo dục - Y tế - Văn hóa',
      shortName: 'Giáo dục, y tế, VH',
      note: 'Theo S45: trẻ mầm non đến trường ≥90%, bảo hiểm y tế ≥95%, dân số được quản lý sức khỏe ≥90%.',
      nameSource: 'S45',
    },
    { number: 3, name: 'Môi trường', nameSource: 'S45' },
    {
      number: 4,
      name: 'An ninh trật tự - Hành chính công',
      shortName: 'ANTT, hành chính công',
      nameSource: 'S45',
    },
  ],
};
