import type { CriteriaSetFacts } from './criteria-set-facts.ts';

export const xaNtm2026: CriteriaSetFacts = {
  code: 'XA_NTM_2026',
  level: 'XA_NTM',
  nameVi: 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026–2030: xã',
  nameEn: 'National criteria for new rural communes, 2026–2030',
  decision: {
    number: '51/2025/QĐ-TTg, Phụ lục I',
    date: '2025-12-29',
    issuer: 'Thủ tướng Chính phủ (PTT Trần Hồng Hà)',
    period: '2026–2030',
  },
  validFrom: '2026-02-15',
  validTo: null,
  scopeUnit: null,
  parent: 'XA_NTM_2022',
  criterionCount: 10,
  indicatorCount: 47,
  thresholdAxis: 'commune_group',
  completeness:
    'Có tên 10 tiêu chí, số chỉ tiêu và cách chia ba nhóm xã; chưa có lời văn và ngưỡng của 47 chỉ tiêu.',
  note: 'Ngưỡng theo ba nhóm xã, không theo vùng. Nhóm 1: xã liền kề đô thị hoặc định hướng thành đô thị, hoặc tỷ trọng nông nghiệp dưới 10%. Nhóm 2: xã không thuộc nhóm 1 và 3. Nhóm 3: xã khu vực II và III vùng đồng bào dân tộc thiểu số và miền núi.',
  source: 'S35',
  criteria: [
    { number: 1, name: 'Quy hoạch', nameSource: 'S35' },
    { number: 2, name: 'Hạ tầng kinh tế - xã hội', shortName: 'Hạ tầng KT-XH', nameSource: 'S35' },
    { number: 3, name: 'Phát triển kinh tế nông thôn', shortName: 'Kinh tế nông thôn', nameSource: 'S35' },
    {
      number: 4,
      name: 'Đào tạo nguồn nhân lực nông thôn',
      shortName: 'Nhân lực nông thôn',
      nameSource: 'S35',
    },
    { number: 5, name: 'Văn hóa, giáo dục, y tế', shortName: 'Văn hóa, GD, y tế', nameSource: 'S35' },
    { number: 6, name: 'Giảm nghèo và an sinh xã hội', shortName: 'Giảm nghèo, an sinh', nameSource: 'S35' },
    {
      number: 7,
      name: 'Khoa học công nghệ và chuyển đổi số',
      shortName: 'KHCN, chuyển đổi số',
      nameSource: 'S35',
    },
    {
      number: 8,
      name: 'Môi trường và cảnh quan nông thôn',
      shortName: 'Môi trường, cảnh quan',
      nameSource: 'S35',
    },
    {
      number: 9,
      name: 'Xây dựng hệ thống chính trị và hành chính công',
      shortName: 'HTCT, hành chính công',
      nameSource: 'S35',
    },
    {
      number: 10,
      name: 'Tiếp cận pháp luật và an ninh, quốc phòng',
      shortName: 'Pháp luật, ANQP',
      nameSource: 'S35',
    },
  ],
};
