import { useTranslation } from 'react-i18next';
import { ReviewGlyph } from '../review-glyph.tsx';
import styles from './claim.module.css';
import { isMeasured, type ReviewedIndicator, useThresholdWords, useValueText } from './indicator-words.ts';

type ClaimTableProps = {
  indicators: readonly ReviewedIndicator[];
  /** The number of the submission before; null: this is the first. */
  before: number | null;
  simulated: boolean;
};

type RowProps = Omit<ClaimTableProps, 'indicators'> & { indicator: ReviewedIndicator };

function IndicatorRow({ indicator, before, simulated }: RowProps) {
  const { t } = useTranslation();
  const valueText = useValueText();
  const threshold = useThresholdWords()(indicator);
  const { code, text, unitOfMeasure, value, isChanged, suggestion } = indicator;
  const was = isChanged ? valueText(indicator, indicator.before) : null;
  const source = indicator.threshold?.source ?? null;
  return (
    <tr data-changed={isChanged || undefined} data-missed={suggestion === 'not_met' || undefined}>
      <td>{code}</td>
      <th scope="row">
        <span lang="vi">{text ?? code}</span>
        {unitOfMeasure !== null && isMeasured(indicator) && <small lang="vi">{unitOfMeasure}</small>}
      </th>
      {before !== null && <td data-numeric>{isChanged && <s>{was ?? t('dossierReview.noValue')}</s>}</td>}
      <td data-numeric>{valueText(indicator, value) ?? <i>{t('dossierReview.noValue')}</i>}</td>
      <td data-numeric title={threshold.gap ?? source ?? undefined}>
        {threshold.gap === null ? threshold.text : <i>{threshold.text}</i>}
      </td>
      <td>
        <ReviewGlyph verdict={suggestion ?? 'unknown'} simulated={simulated} />
      </td>
    </tr>
  );
}

/** Each indicator as the commune states it, against the threshold that holds the commune; what changed is struck out and marked. */
export function ClaimTable({ indicators, before, simulated }: ClaimTableProps) {
  const { t } = useTranslation();
  if (indicators.length === 0)
    return <p className={styles.quiet}>{t('dossierReview.finding.noIndicators')}</p>;
  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.code} />
        <col />
        {before !== null && <col className={styles.value} />}
        <col className={styles.value} />
        <col className={styles.threshold} />
        <col className={styles.mark} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t('dossierReview.indicator')}
          </th>
          {before !== null && (
            <th scope="col" data-numeric>
              {t('dossierReview.before', { number: before })}
            </th>
          )}
          <th scope="col" data-numeric>
            {t('dossierReview.claimed')}
          </th>
          <th scope="col" data-numeric>
            {t('dossierReview.threshold')}
          </th>
          <th scope="col" aria-label={t('dossierReview.suggestion')} />
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} before={before} simulated={simulated} />
        ))}
      </tbody>
    </table>
  );
}
