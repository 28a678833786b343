import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureColumn, FigureTable } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { originWord } from '../wording/origin-words.ts';
import { partsCells, partsColumns } from '../wording/parts-columns.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { pointText, quarterOfCode } from './comparison-series.ts';

function columnsOf(counted: UnitKind, lang: Lang): FigureColumn[] {
  const vi = lang === 'vi';
  return [
    { key: 'unit', label: vi ? 'Đơn vị' : 'Unit', numeric: false },
    { key: 'quarter', label: vi ? 'Quý' : 'Quarter', numeric: false },
    { key: 'value', label: vi ? 'Trên bộ tiêu chí' : 'Over the set', numeric: true },
    ...partsColumns(counted, lang),
    { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
  ];
}

/** Every quarter of every unit, one row each. */
export const comparisonTable = (
  answers: readonly TrendAnswer[],
  counted: UnitKind,
  caption: string,
  lang: Lang,
): FigureTable => ({
  caption,
  columns: columnsOf(counted, lang),
  rows: answers.flatMap((answer) =>
    answer.points.map((point) => [
      textCell(unitTitle(answer.unit, lang)),
      textCell(formatPeriod(quarterOfCode(point.period), lang)),
      point.value === null ? noCell : numberCell(point.value, pointText(answer, point, lang)),
      ...partsCells({ ...point, total: point.numerator, units: point.denominator }, lang),
      point.value === null ? noCell : textCell(originWord(markOrigin(point.origins), lang)),
    ]),
  ),
});
