import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';

/** More rows than this are no picture any longer; the table has them all. */
export const mostRowsDrawn = 60;

/** Says that a picture draws only the first of its rows; nothing where it draws them all. */
export function rowsLeftOut(drawn: number, all: number, lang: Lang): string[] {
  if (drawn >= all) return [];
  const [some, whole] = [formatInteger(drawn, lang), formatInteger(all, lang)];
  return [
    lang === 'vi'
      ? `Hình vẽ ${some} dòng đầu trong ${whole}; bảng có đủ.`
      : `The picture shows the first ${some} rows of ${whole}; the table has all.`,
  ];
}
