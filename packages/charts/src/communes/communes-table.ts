import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureCell, FigureTable } from '../figure-model.ts';
import { originWord } from '../wording/origin-words.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import type { CommuneRow, CommunesPicture } from './communes-picture.ts';
import type { CommunesReading } from './communes-reading.ts';

function metCell(row: CommuneRow): FigureCell {
  if (row.unknown) return noCell;
  return row.least === row.most ? numberCell(row.least, row.valueText) : textCell(row.valueText);
}

function changeCell(reading: CommunesReading, row: CommuneRow, index: number): FigureCell {
  const item = reading.items[index];
  if (item === undefined || item.comparability !== 'comparable' || item.difference === null) return noCell;
  return numberCell(item.difference, row.changeText ?? '0');
}

/** A row a commune in the order of the rulers; unnamed ones are numbered by their group. */
export function communesTable(
  reading: CommunesReading,
  { rows, named }: CommunesPicture,
  caption: string,
): FigureTable {
  const { lang, counted, size } = reading;
  const vi = lang === 'vi';
  const unnamed = textCell(vi ? 'không công bố tên' : 'name not published');
  const columns = [
    { key: 'unit', label: capitaliseFirst(unitKindName(counted, lang)), numeric: false },
    { key: 'met', label: vi ? 'Tiêu chí đạt' : 'Criteria met', numeric: true },
    { key: 'of', label: vi ? 'Trên tổng' : 'Of', numeric: true },
    ...(named ? [{ key: 'change', label: vi ? 'Thay đổi' : 'Change', numeric: true }] : []),
    { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
  ];
  return {
    caption,
    columns,
    partial: named && reading.answer.nextCursor !== null,
    rows: rows.map((row, index) => [
      row.name === null ? unnamed : textCell(row.name),
      metCell(row),
      numberCell(size, formatInteger(size, lang)),
      ...(named ? [changeCell(reading, row, index)] : []),
      row.unknown ? noCell : textCell(originWord(row.origin, lang)),
    ]),
  };
}
