import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { verdictLetter, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';

type Words = Readonly<Record<Lang, string>>;

/** Headings of a template that are not criteria, as the reader of imports knows them. */
export const templateHeadings: Readonly<Record<'code' | 'unit' | 'total' | 'note', Words>> = {
  code: { vi: 'Mã đơn vị', en: 'Unit code' },
  unit: { vi: 'Tên đơn vị', en: 'Unit name' },
  total: { vi: 'Tổng số tiêu chí đạt', en: 'Criteria met' },
  note: { vi: 'Ghi chú', en: 'Notes' },
};

export const templateSheets: Readonly<Record<Lang, readonly [data: string, about: string]>> = {
  vi: ['Số liệu', 'Hướng dẫn'],
  en: ['Data', 'Instructions'],
};

/** How a verdict is filled in; the English letter `X` would be read as a ticked box, so English has words. */
export const filledVerdict = (verdict: Verdict, lang: Lang): string =>
  lang === 'vi' ? verdictLetter(verdict, lang) : verdictWord(verdict, lang);

const meaning = (verdict: Verdict, lang: Lang): string =>
  lang === 'vi'
    ? `${verdictLetter(verdict, lang)} (${verdictWord(verdict, lang)})`
    : verdictWord(verdict, lang);

const unknown: Words = { vi: '? (chưa rõ)', en: '? (unknown)' };

/** What the sheet of instructions says, line by line. */
export function instructions(
  { set, date, allowed }: { set: string; date: string; allowed: readonly Verdict[] },
  lang: Lang,
): string[] {
  const verdicts = [...allowed.map((verdict) => meaning(verdict, lang)), unknown[lang]].join(', ');
  if (lang === 'vi')
    return [
      `Bộ tiêu chí: ${set}`,
      `Số liệu đến ngày: ${date}`,
      `Mỗi dòng một đơn vị, mỗi cột một tiêu chí. Ghi: ${verdicts}. Ô để trống: giữ nguyên số liệu đang có.`,
      'Tổng số tiêu chí đạt có thể để trống; nếu ghi thì phải khớp với các cột tiêu chí.',
      'Không đổi mã đơn vị. Có thể đổi thứ tự cột, bỏ cột hoặc dòng không cần nhập.',
      'Không gộp ô. Nếu dùng công thức, hãy lưu tệp bằng chương trình bảng tính trước khi nhập.',
    ];
  return [
    `Criteria set: ${set}`,
    `Figures as of: ${date}`,
    `One row a unit, one column a criterion. Write: ${verdicts}. A blank cell keeps what is known.`,
    'The number of criteria met may be left blank; where it is written it has to fit the criteria.',
    'Do not change the unit codes. Columns may change places; columns and rows that are not needed may go.',
    'Do not merge cells. If you use formulas, save the file in a spreadsheet program before importing it.',
  ];
}
