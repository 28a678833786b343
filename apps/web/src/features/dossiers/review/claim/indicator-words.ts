import type { ReviewedCriterion } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { indicatorNumber, thresholdGapText } from '@tiendo/domain/wording/thresholds.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';

export type ReviewedIndicator = ReviewedCriterion['indicators'][number];

export const isPercent = ({ unitOfMeasure }: Pick<ReviewedIndicator, 'unitOfMeasure'>): boolean =>
  unitOfMeasure?.startsWith('%') === true;

/** Whether its unit is to be told: a number is compared, and not in percent, which stands at the number. */
export const isMeasured = (indicator: ReviewedIndicator): boolean =>
  !isPercent(indicator) &&
  ((indicator.value?.quantity ?? null) !== null || (indicator.threshold?.value ?? null) !== null);

const withPercent = (number: string, indicator: ReviewedIndicator): string =>
  isPercent(indicator) ? `${number}%` : number;

/** A value as a table shows it, `93,4%`, `đạt`; null where there is none. */
export function useValueText(): (indicator: ReviewedIndicator, value: ReportedValue | null) => string | null {
  const lang = useLang();
  return (indicator, value) => {
    if (value === null) return null;
    if (value.isMet !== null) return verdictWord(value.isMet ? 'met' : 'not_met', lang);
    const number = value.quantity === null ? null : formatQuantity(value.quantity, lang);
    return number === null ? value.text : withPercent(number, indicator);
  };
}

/** What an indicator is held to in few words, `từ 90%`; where there is nothing, why. */
export function useThresholdWords(): (indicator: ReviewedIndicator) => { text: string; gap: string | null } {
  const { t } = useTranslation();
  const lang = useLang();
  return (indicator) => {
    const { threshold, thresholdGap, operator } = indicator;
    const none = {
      text: t('dossierReview.noThreshold'),
      gap: thresholdGapText(thresholdGap ?? 'no_basis', lang),
    };
    if (threshold === null) return none;
    if (threshold.value === null) return threshold.text === null ? none : { text: threshold.text, gap: null };
    const amount = withPercent(indicatorNumber(threshold.value, lang), indicator);
    if (operator === '>=') return { text: t('dossierReview.atLeast', { amount }), gap: null };
    if (operator === '<=') return { text: t('dossierReview.atMost', { amount }), gap: null };
    return { text: amount, gap: null };
  };
}
