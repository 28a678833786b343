import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import type { FigureModel, FigureTable } from '../figure-model.ts';
import { textCell } from '../wording/table-cells.ts';

const readingLabel: Record<Lang, string> = { vi: 'Cách đọc', en: 'Reading' };

/**
 * The table of a figure as files hold it: the reading mode stands in a last column, since a row is all that survives
 * being sorted and pasted.
 */
export function fileTable(
  { table, readingText }: Pick<FigureModel, 'table' | 'readingText'>,
  lang: Lang,
): FigureTable {
  const reading = textCell(capitaliseFirst(readingText));
  return {
    caption: table.caption,
    columns: [...table.columns, { key: 'reading', label: readingLabel[lang], numeric: false }],
    rows: table.rows.map((row) => [...row, reading]),
  };
}
