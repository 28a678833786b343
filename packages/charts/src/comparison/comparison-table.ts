import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureTable } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { originWord } from '../wording/origin-words.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { partsOf, pointText, quarterOfCode } from './comparison-series.ts';

/** Every quarter of every unit, one row each. */
export function comparisonTable(answers: readonly TrendAnswer[], caption: string, lang: Lang): FigureTable {
  const vi = lang === 'vi';
  return {
    caption,
    columns: [
      { key: 'unit', label: vi ? 'Đơn vị' : 'Unit', numeric: false },
      { key: 'quarter', label: vi ? 'Quý' : 'Quarter', numeric: false },
      { key: 'value', label: vi ? 'Trên bộ tiêu chí' : 'Over the set', numeric: true },
      { key: 'parts', label: vi ? 'Tổng/số nơi' : 'Total/units', numeric: true },
      { key: 'reported', label: vi ? 'Đã báo cáo' : 'Reported', numeric: true },
      { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
    ],
    rows: answers.flatMap((answer) =>
      answer.points.map((point) => {
        const parts = partsOf(point, lang);
        const reported = point.reported === null ? '?' : formatInteger(point.reported, lang);
        return [
          textCell(unitTitle(answer.unit, lang)),
          textCell(formatPeriod(quarterOfCode(point.period), lang)),
          point.value === null ? noCell : numberCell(point.value, pointText(answer, point, lang)),
          parts === null ? noCell : textCell(parts),
          textCell(`${reported}/${formatInteger(point.expected, lang)}`),
          point.value === null ? noCell : textCell(originWord(markOrigin(point.origins), lang)),
        ];
      }),
    ),
  };
}
