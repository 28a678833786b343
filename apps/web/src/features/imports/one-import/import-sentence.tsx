import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { useCountsText, useFailureOfImport } from '../standing-words.ts';
import styles from './one-import.module.css';

/** How the import stands, in a sentence that those who listen hear when it changes. */
function useSentence(): (item: ImportAnswer) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const countsText = useCountsText();
  const failureText = useFailureOfImport();
  return ({ state, plan, progress, error }) => {
    if (state === 'uploaded') return t(progress === null ? 'imports.waiting' : 'imports.reading');
    if (state === 'applying') return t('imports.applying');
    if (state === 'refused') return t('imports.refused');
    if (state === 'cancelled') return t('imports.cancelled');
    if (plan === null || state === 'failed') return failureText(error);
    const left = formatCount(plan.rowsRefused, lang);
    if (state === 'applied')
      return [
        t('imports.applied', { counts: countsText(plan) }),
        ...(plan.rowsRefused > 0 ? [t('imports.leftOut', { count: left })] : []),
      ].join(' ');
    if (plan.creates + plan.changes + plan.problems === 0) return t('imports.nothingToChange');
    return [
      t('imports.planned', { rows: formatCount(plan.rowsRead, lang) }),
      ...(plan.problems > 0
        ? [t('imports.hasProblems', { problems: formatCount(plan.problems, lang), rows: left })]
        : []),
    ].join(' ');
  };
}

export function ImportSentence({ item }: { item: ImportAnswer }) {
  return (
    <p className={styles.sentence} role="status">
      {useSentence()(item)}
    </p>
  );
}
