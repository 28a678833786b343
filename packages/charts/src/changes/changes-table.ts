import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { ChangesBy } from '@tiendo/contracts/figures/figure-choice.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import { criterionLabel, criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import type { FigureCell, FigureTable } from '../figure-model.ts';
import { noCell, numberCell, textCell, wordsCell } from '../wording/table-cells.ts';

const whole = (value: number | null, lang: Lang): FigureCell =>
  value === null ? noCell : numberCell(value, formatInteger(value, lang));

const signed = (value: number | null, lang: Lang): FigureCell =>
  value === null ? noCell : numberCell(value, formatSigned(value, 0, lang));

function byCriterion({ byCriterion: items }: ChangesAnswer, lang: Lang): Omit<FigureTable, 'caption'> {
  const vi = lang === 'vi';
  const inOrder = items.toSorted((a, b) => a.criterion.position - b.criterion.position);
  return {
    columns: [
      { key: 'number', label: vi ? 'Số' : 'No.', numeric: true },
      { key: 'criterion', label: vi ? 'Tiêu chí' : 'Criterion', numeric: false },
      { key: 'gained', label: vi ? 'Mới đạt' : 'Newly met', numeric: true },
      { key: 'lost', label: vi ? 'Mất' : 'Lost', numeric: true },
      { key: 'net', label: vi ? 'Ròng' : 'Net', numeric: true },
    ],
    rows: inOrder.map(({ criterion, gained, lost }) => [
      whole(criterion.number, lang),
      wordsCell(criterionNameOrPlace(criterion, lang, 'whole'), lang),
      whole(gained, lang),
      whole(lost, lang),
      signed(gained - lost, lang),
    ]),
  };
}

const namesCell = (criteria: readonly CriterionReference[], lang: Lang): FigureCell =>
  criteria.length === 0
    ? noCell
    : textCell(criteria.map((criterion) => criterionLabel(criterion, lang, 'short').text).join('; '));

function byUnit({ items, nextCursor }: ChangesAnswer, lang: Lang): Omit<FigureTable, 'caption'> {
  const vi = lang === 'vi';
  return {
    columns: [
      { key: 'unit', label: vi ? 'Đơn vị' : 'Unit', numeric: false },
      { key: 'before', label: vi ? 'Trước' : 'Before', numeric: true },
      { key: 'after', label: vi ? 'Nay' : 'Now', numeric: true },
      { key: 'net', label: vi ? 'Ròng' : 'Net', numeric: true },
      { key: 'gained', label: vi ? 'Mới đạt' : 'Newly met', numeric: false },
      { key: 'lost', label: vi ? 'Mất' : 'Lost', numeric: false },
      { key: 'reason', label: vi ? 'Không so được vì' : 'Not compared because', numeric: false },
    ],
    partial: nextCursor !== null,
    rows: items.map(({ unit, before, after, net, gained, lost, comparability }) => [
      textCell(unit.name),
      whole(before, lang),
      whole(after, lang),
      signed(net, lang),
      namesCell(gained, lang),
      namesCell(lost, lang),
      comparability === 'comparable' ? noCell : textCell(notComparedReason(comparability, lang)),
    ]),
  };
}

/** Every criterion that changed in the order of the set, or every unit. */
export const changesTable = (
  answer: ChangesAnswer,
  by: ChangesBy,
  caption: string,
  lang: Lang,
): FigureTable => ({
  caption,
  ...(by === 'criterion' ? byCriterion(answer, lang) : byUnit(answer, lang)),
});
