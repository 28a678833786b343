import type { CriteriaSetFacts } from './criteria-set-facts.ts';

export const huyenNtm2022: CriteriaSetFacts = {
  code: 'HUYEN_NTM_2022',
  level: 'HUYEN_NTM',
  nameVi: 'Bộ tiêu chí quốc gia về huyện nông thôn mới giai đoạn 2021–2025',
  nameEn: 'National criteria for new rural districts, 2021–2025',
  decision: {
    number: '320/QĐ-TTg, Phụ lục I',
    date: '2022-03-08',
    issuer: 'Thủ tướng Chính phủ',
    period: '2021–2025',
  },
  validFrom: '2022-03-08',
  validTo: null,
  scopeUnit: null,
  parent: null,
  criterionCount: 9,
  indicatorCount: 36,
  thresholdAxis: null,
  completeness:
    'Các điều kiện chung đúng lời văn của nguồn; tên 9 tiêu chí chưa đối chiếu; không có chỉ tiêu.',
  note: 'Ngoài 9 tiêu chí còn các điều kiện: 100% số xã đạt chuẩn nông thôn mới; ít nhất 10% số xã đạt chuẩn nâng cao; 100% số thị trấn đạt chuẩn đô thị văn minh; tỷ lệ hài lòng của người dân từ 90% (từng xã, từng nội dung từ 80%). Sửa đổi bởi Quyết định 211/QĐ-TTg (01/3/2024).',
  source: 'S32',
  criteria: [
    {
      number: 1,
      name: 'Quy hoạch',
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 2,
      name: 'Giao thông',
      note: 'Các chỉ tiêu 2.1, 2.2, 2.4 được dẫn trong S33.',
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 3,
      name: 'Thủy lợi và phòng, chống thiên tai',
      shortName: 'Thủy lợi, PCTT',
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 4,
      name: 'Điện',
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 5,
      name: 'Y tế - Văn hóa - Giáo dục',
      shortName: 'Y tế, VH, giáo dục',
      note: 'Phần giáo dục theo S33: ≥60% trường trung học phổ thông đạt chuẩn quốc gia mức độ 1; trung tâm GDNN-GDTX đạt kiểm định cấp độ 1.',
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 6,
      name: 'Kinh tế',
      withdrawalKey: true,
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 7,
      name: 'Môi trường',
      withdrawalKey: true,
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 8,
      name: 'Chất lượng môi trường sống',
      shortName: 'Chất lượng MT sống',
      withdrawalKey: true,
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
    {
      number: 9,
      name: 'Hệ thống chính trị - An ninh, trật tự - Hành chính công',
      shortName: 'HTCT, ANTT, HCC',
      withdrawalKey: true,
      note: 'Có các chỉ tiêu 9.1–9.6 (9.6: huyện tiếp cận pháp luật), theo S33.',
      nameSource: 'Chưa đối chiếu; tên tiêu chí 6–9 có trong quy định thu hồi của Quyết định 18/2022/QĐ-TTg',
    },
  ],
};
