import { matrixCounts } from '@tiendo/charts/matrix/matrix-counts.ts';
import { incomparableNotes } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './matrix.module.css';

/** How many rows there are, of how many, with whose data of what day, and which of them cannot be compared. */
export function MatrixNotes({ answer, shown }: { answer: MatrixAnswer; shown: MatrixAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { expected, dataAsOf, nextCursor, items } = answer;
  const kind = unitKindName(countedKind(answer.criteriaSet), lang, expected);
  const number = (count: number) => formatInteger(count, lang);
  const reported = items.filter(({ origin }) => origin !== null).length;
  const parts = [
    ...(nextCursor === null
      ? []
      : [t('matrix.more', { some: number(items.length), all: number(expected), kind })]),
    ...(shown.items.length === items.length
      ? []
      : [t('matrix.shown', { some: number(shown.items.length), all: number(items.length), kind })]),
    ...(reported === items.length
      ? []
      : [t('matrix.reported', { some: number(reported), all: number(items.length), kind })]),
    ...(dataAsOf === null ? [] : [t('overview.dataAsOf', { date: formatDate(dataAsOf, lang) })]),
    ...(matrixCounts(shown).known === 0 ? [] : incomparableNotes(shown, lang)).map((note) =>
      note.replace(/\.$/, ''),
    ),
  ];
  return (
    <p className={styles.notes}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}
