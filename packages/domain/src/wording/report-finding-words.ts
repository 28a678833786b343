import type { FindingCode, ReportFinding } from '../reporting/report-findings.ts';
import type { Lang } from './lang.ts';
import { formatCount } from './numbers.ts';

const words: Record<FindingCode, Record<Lang, string>> = {
  lost_without_note: {
    vi: '{unit}: {criterion} kỳ trước đạt, nay không còn đạt. Hãy ghi chú lý do.',
    en: '{unit}: {criterion} was met before and no longer is. Write a note saying why.',
  },
  declared_count_differs: {
    vi: '{unit}: khai {count} tiêu chí đạt, nhưng theo từng tiêu chí là {allowed}. Hãy sửa số khai hoặc sửa từng tiêu chí.',
    en: '{unit}: {count} criteria are declared as met, but criterion by criterion it is {allowed}. Correct the declared count or the criteria.',
  },
  verdict_not_allowed: {
    vi: '{unit}: bộ tiêu chí không dùng kết quả đã chọn cho {criterion}. Hãy chọn kết quả khác.',
    en: '{unit}: the criteria set does not know the verdict given to {criterion}. Choose another.',
  },
  verdicts_unknown: {
    vi: '{unit}: còn {count} tiêu chí chưa rõ kết quả; báo cáo vẫn gửi được.',
    en: '{unit}: {count} criteria have no verdict yet; the report can be submitted all the same.',
  },
  value_contradicts_verdict: {
    vi: '{unit}: giá trị chỉ tiêu nhập cho {criterion} không khớp với kết quả đã chọn. Hãy xem lại.',
    en: '{unit}: the values entered for {criterion} contradict its verdict. Have another look.',
  },
};

function allowedText({ least, most }: ReportFinding, lang: Lang): string {
  const [low, high] = [formatCount(least ?? 0, lang), formatCount(most ?? 0, lang)];
  if (low === high) return low;
  return lang === 'vi' ? `từ ${low} đến ${high}` : `${low} to ${high}`;
}

/** A finding as one sentence that names the unit and the criterion: `Đồng Bục: 17 Môi trường kỳ trước đạt …`. */
export function reportFindingText(
  finding: ReportFinding,
  named: { readonly unit: string; readonly criterion: string | null },
  lang: Lang,
): string {
  return words[finding.code][lang]
    .replace('{unit}', () => named.unit)
    .replace('{criterion}', () => named.criterion ?? '')
    .replace('{count}', () => formatCount(finding.count ?? 0, lang))
    .replace('{allowed}', () => allowedText(finding, lang));
}
