import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureCell, FigureColumn } from '../figure-model.ts';
import { noCell, numberCell } from './table-cells.ts';

/** What an average is made of: criteria met in all, over how many units, of those that reported in scope. */
type Parts = {
  total: number | null;
  units: number | null;
  reported: number | null;
  expected: number;
};

/** A column for each part: written together, `9/10`, a spreadsheet reads them as a date. */
export function partsColumns(counted: UnitKind, lang: Lang): FigureColumn[] {
  const vi = lang === 'vi';
  const units = unitKindName(counted, lang, 2);
  const numeric = (key: string, label: string): FigureColumn => ({ key, label, numeric: true });
  return [
    numeric('total', vi ? 'Tổng tiêu chí' : 'Criteria in total'),
    numeric('units', vi ? `Số ${units}` : capitaliseFirst(units)),
    numeric('reported', vi ? 'Đã báo cáo' : 'Reported'),
    numeric('expected', vi ? 'Trong phạm vi' : 'In scope'),
  ];
}

/** The cells below {@link partsColumns}. */
export const partsCells = ({ total, units, reported, expected }: Parts, lang: Lang): FigureCell[] =>
  [total, units, reported, expected].map((count) =>
    count === null ? noCell : numberCell(count, formatInteger(count, lang)),
  );
