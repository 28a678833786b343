import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { sourceNames } from '../../../../shared/sources/source-names.ts';
import styles from './claim.module.css';
import type { ReviewedIndicator } from './indicator-words.ts';

type ThresholdSourcesProps = {
  indicators: readonly ReviewedIndicator[];
  /** The documents that stand behind the criteria set. */
  documents: readonly SourceSummary[];
};

/** Where the thresholds of a criterion come from, and which of them no second source confirms. */
export function ThresholdSources({ indicators, documents }: ThresholdSourcesProps) {
  const { t } = useTranslation();
  const stated = indicators.filter(({ threshold }) => threshold !== null);
  const sources = [...new Set(stated.map(({ threshold }) => threshold?.source ?? null))];
  const unsure = stated.filter(
    ({ threshold }) => threshold?.confidence === 'low' || threshold?.confidence === 'unverified',
  );
  if (stated.length === 0) return null;
  return (
    <ul className={styles.sources} aria-label={t('dossierReview.sources')}>
      {sources.map((source) => {
        const codes = stated
          .filter(({ threshold }) => (threshold?.source ?? null) === source)
          .map(({ code }) => code)
          .join(', ');
        return (
          <li key={source ?? ''}>
            {source === null
              ? t('dossierReview.unsourced', { codes })
              : t('dossierReview.sourced', { codes, source: sourceNames(documents, source) })}
          </li>
        );
      })}
      {unsure.length > 0 && (
        <li>{t('dossierReview.unconfirmed', { codes: unsure.map(({ code }) => code).join(', ') })}</li>
      )}
    </ul>
  );
}
