import type { RankedUnit, RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import { formatQuarterEnd } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureCell, FigureTable } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { originWord } from '../wording/origin-words.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { decimalsOf } from './ranking-rows.ts';

function rowOf(item: RankedUnit, lang: Lang): FigureCell[] {
  const whole = (value: number | null) =>
    value === null ? noCell : numberCell(value, formatInteger(value, lang));
  const signed = (value: number | null, decimals: number) =>
    value === null ? noCell : numberCell(value, formatSigned(value, decimals, lang));
  const measured = (value: number | null) =>
    value === null ? noCell : numberCell(value, formatDecimal(value, decimalsOf(item), lang));
  const reason = notComparedReason(item.comparability, lang);
  return [
    whole(item.rank),
    textCell(item.unit.name),
    measured(item.value),
    measured(item.previousValue),
    signed(item.difference, decimalsOf(item)),
    whole(item.previousRank),
    signed(item.movement, 0),
    reason === '' ? noCell : textCell(reason),
    item.value === null ? noCell : textCell(originWord(markOrigin(item.origins), lang)),
  ];
}

/** Every unit in the order that is drawn. */
export function rankingTable(
  answer: RankingAnswer,
  items: readonly RankedUnit[],
  caption: string,
  lang: Lang,
): FigureTable {
  const vi = lang === 'vi';
  const [from, to] = [formatQuarterEnd(answer.from, lang), formatQuarterEnd(answer.to, lang)];
  const over = (period: string) =>
    overSize(`${capitaliseFirst(period)} `, answer.criteriaSet.size, lang).trim();
  return {
    caption,
    columns: [
      { key: 'rank', label: vi ? 'Hạng' : 'Place', numeric: true },
      { key: 'unit', label: capitaliseFirst(unitKindName(answer.level, lang)), numeric: false },
      { key: 'value', label: over(to), numeric: true },
      { key: 'previous', label: over(from), numeric: true },
      { key: 'change', label: vi ? 'Tăng, giảm' : 'Change', numeric: true },
      { key: 'previousRank', label: vi ? 'Hạng trước' : 'Place then', numeric: true },
      { key: 'movement', label: vi ? 'Lên, xuống' : 'Places moved', numeric: true },
      { key: 'reason', label: vi ? 'Không so được vì' : 'Not compared because', numeric: false },
      { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
    ],
    partial: answer.nextCursor !== null,
    rows: items.map((item) => rowOf(item, lang)),
  };
}
