import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import { criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import type { FigureTable } from '../figure-model.ts';
import { noCell, numberCell, textCell, wordsCell } from '../wording/table-cells.ts';
import { conferenceDays, stressedWord } from './stressed-criteria.ts';

/** Every criterion in the order of the set. */
export function missedTable(answer: CriteriaAnswer, caption: string, lang: Lang): FigureTable {
  const vi = lang === 'vi';
  const items = answer.items.toSorted((a, b) => a.criterion.position - b.criterion.position);
  const stressed = items.some(({ emphasisedBy }) => emphasisedBy.length > 0);
  const counts = ['met', 'basicallyMet', 'notMet', 'notAssessed', 'unknown', 'of'] as const;
  const labels = vi
    ? ['Đạt', 'Cơ bản đạt', 'Chưa đạt', 'Không xét', 'Chưa rõ', 'Trên tổng']
    : ['Met', 'Basically met', 'Not met', 'Not assessed', 'Unknown', 'Of'];
  return {
    caption,
    columns: [
      { key: 'number', label: vi ? 'Số' : 'No.', numeric: true },
      { key: 'criterion', label: vi ? 'Tiêu chí' : 'Criterion', numeric: false },
      ...counts.map((key, index) => ({ key, label: labels[index] ?? key, numeric: true })),
      ...(stressed ? [{ key: 'stressed', label: capitaliseFirst(stressedWord[lang]), numeric: false }] : []),
    ],
    rows: items.map((item) => [
      numberOrDash(item.criterion.number, lang),
      wordsCell(criterionNameOrPlace(item.criterion, lang, 'whole'), lang),
      ...counts.map((key) => numberCell(item[key], formatInteger(item[key], lang))),
      ...(stressed ? [dayCell(conferenceDays([item], lang))] : []),
    ]),
  };
}

const dayCell = (days: string | null) => (days === null ? noCell : textCell(days));

const numberOrDash = (number: number | null, lang: Lang) =>
  number === null ? { value: null, text: '–' } : numberCell(number, formatInteger(number, lang));
