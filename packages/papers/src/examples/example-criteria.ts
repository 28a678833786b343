import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { TabledCriterion, TabledIndicator } from '../dossier/criterion-table.ts';
import type { CriterionReview } from '../dossier/review.ts';

const names: readonly string[] = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng, chống thiên tai',
  'Điện',
  'Giáo dục',
  'Văn hóa',
  'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và Truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'Y tế',
  'Hành chính công',
  'Tiếp cận pháp luật',
  'Môi trường',
  'Chất lượng môi trường sống',
  'Quốc phòng và An ninh',
];

const verdictOf = (number: number): Verdict | null => {
  if (number === 10) return 'not_met';
  if (number === 17) return 'basically_met';
  return number === 19 ? null : 'met';
};

const thresholdOf = (number: number): string | null => {
  if (number === 10) return 'từ 36 triệu đồng/người/năm trở lên';
  return number % 3 === 0 ? null : 'Đạt';
};

const resultOf = (number: number): string | null => {
  if (number === 10) return '34,8';
  return number % 4 === 0 ? null : 'Đạt';
};

const indicatorsOf = (number: number): readonly TabledIndicator[] => [
  {
    code: `${number}.1`,
    text:
      number === 10
        ? 'Thu nhập bình quân đầu người (triệu đồng/người/năm)'
        : 'Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng, xanh, sạch, đẹp và có các hạng mục cần thiết theo quy định',
    threshold: thresholdOf(number),
    result: resultOf(number),
    verdict: verdictOf(number),
    note: number === 10 ? 'Còn thiếu 1,2 triệu đồng/người/năm' : null,
  },
  {
    code: `${number}.2`,
    text: 'Tỷ lệ hộ dân hài lòng với kết quả thực hiện tiêu chí',
    threshold: 'từ 90% trở lên',
    result: '97,72%',
    verdict: 'met',
    note: null,
  },
];

/** The criteria of a set with two indicators each; verdicts of every kind. */
export const tabledCriteria: readonly TabledCriterion[] = names.map((name, place) => ({
  number: place + 1,
  name,
  verdict: verdictOf(place + 1),
  note: null,
  indicators: indicatorsOf(place + 1),
}));

/** The same criteria as reviewed: one not met, one that asks for more evidence, the others met. */
export const reviewedCriteria: readonly CriterionReview[] = names.map((name, place) => {
  const number = place + 1;
  const base = { number, name, department: 'Phòng Kinh tế và Hạ tầng', reason: null };
  const document = { number: `${40 + number}/KTHT`, date: '2024-03-11' };
  if (number === 10)
    return {
      ...base,
      verdict: 'not_met',
      reason: 'Thu nhập 34,8 triệu đồng/người/năm, chưa đạt ngưỡng 36',
      document,
    };
  if (number === 17)
    return {
      ...base,
      verdict: 'more_evidence',
      reason: 'Thiếu kết quả xét nghiệm nước sạch',
      document: null,
    };
  return { ...base, verdict: 'met', document };
});
