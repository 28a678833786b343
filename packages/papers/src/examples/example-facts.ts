import type { DossierSubject, OtherConditions, PaperHead } from '../dossier/dossier-facts.ts';

/** Made up for tests and for looking: names of people, numbers and days are nobody's. */
export const withDistrict = {
  commune: { kind: 'commune', name: 'Khuất Xá' },
  district: { kind: 'district', name: 'Lộc Bình' },
  province: { kind: 'province', name: 'Lạng Sơn' },
  levelName: 'Xã đạt chuẩn nông thôn mới nâng cao',
  year: 2024,
} as const satisfies DossierSubject;

export const withoutDistrict: DossierSubject = {
  commune: { kind: 'commune', name: 'Na Dương' },
  district: null,
  province: { kind: 'province', name: 'Lạng Sơn' },
  levelName: 'Xã đạt chuẩn nông thôn mới',
  year: 2026,
};

export const head: PaperHead = {
  number: '28',
  date: '2024-02-05',
  signer: { name: 'Hoàng Thị Thảo', deputy: false },
  recipients: ['TT. Đảng ủy, TT. HĐND xã', 'Thành viên BCĐ xã'],
  draft: false,
  simulated: true,
};

/** Nothing of it is known yet. */
export const openHead: PaperHead = {
  number: null,
  date: null,
  signer: { name: null, deputy: true },
  recipients: [],
  draft: true,
  simulated: true,
};

export const bases: readonly string[] = [
  'Căn cứ Quyết định số 18/2022/QĐ-TTg ngày 02 tháng 8 năm 2022 của Thủ tướng Chính phủ ban hành Quy định điều kiện, trình tự, thủ tục, hồ sơ xét, công nhận, công bố và thu hồi quyết định công nhận địa phương đạt chuẩn nông thôn mới, đạt chuẩn nông thôn mới nâng cao, đạt chuẩn nông thôn mới kiểu mẫu và hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2021 - 2025',
  'Căn cứ Quyết định số 318/QĐ-TTg ngày 08 tháng 3 năm 2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025',
];

export const setName =
  'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025 (Quyết định số 318/QĐ-TTg ngày 08 tháng 3 năm 2022)';

export const conditions: OtherConditions = {
  satisfied: { numerator: 1071, denominator: 1096 },
  constructionDebt: 'không có',
  security: null,
};

export const documents: readonly string[] = [
  'Báo cáo kết quả thực hiện xây dựng nông thôn mới, kèm biểu chi tiết',
  'Báo cáo tổng hợp ý kiến của các tổ chức chính trị - xã hội và nhân dân trong xã',
  'Biên bản họp đề nghị xét, công nhận',
  'Báo cáo kết quả lấy ý kiến về sự hài lòng của người dân',
  'Minh chứng của từng tiêu chí',
];
