import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { FigureTable } from '../figure-model.ts';

/** Rows that a sheet of paper or a slide can hold and a reader can tell apart. */
export const mostRowsDrawn = 60;

/** How many of its rows a picture draws; `all` null: they go on beyond what is known of them. */
type Drawn = { drawn: number; all: number | null; table: FigureTable };

/** Says that a picture draws only the first of its rows, and whether the table has the others; nothing where it draws all. */
export function rowsLeftOut({ drawn, all, table }: Drawn, lang: Lang): string[] {
  if (all !== null && drawn >= all) return [];
  const some = formatInteger(drawn, lang);
  const whole = all === null ? null : formatInteger(all, lang);
  const vi = `Hình vẽ ${some} dòng đầu${whole === null ? '' : ` trong ${whole}`}`;
  const en = `The picture shows the first ${some} rows${whole === null ? '' : ` of ${whole}`}`;
  if (table.partial) return [lang === 'vi' ? `${vi}.` : `${en}.`];
  return [lang === 'vi' ? `${vi}; bảng có đủ.` : `${en}; the table has all.`];
}
