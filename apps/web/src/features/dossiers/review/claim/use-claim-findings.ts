import { shortfallOf } from '@tiendo/domain/criteria/shortfall.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { indicatorNumber } from '@tiendo/domain/wording/thresholds.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { isPercent, type ReviewedIndicator } from './indicator-words.ts';

/** The number that a value states for sure; null where it is a range, about so much, or no number. */
const exactOf = ({ value }: ReviewedIndicator): number | null =>
  value?.quantity?.qualifier === 'exact' ? value.quantity.min : null;

/** What the figures of a criterion say against it: `17.6 thiếu 1,9 điểm phần trăm.`, and how many have no threshold. */
export function useClaimFindings(): (indicators: readonly ReviewedIndicator[]) => {
  missed: string[];
  open: string | null;
} {
  const { t } = useTranslation();
  const lang = useLang();
  const amountOf = (indicator: ReviewedIndicator): string | null => {
    const [value, threshold] = [exactOf(indicator), indicator.threshold?.value ?? null];
    const missing =
      value === null || threshold === null ? null : shortfallOf(indicator.operator, value, threshold);
    if (missing === null) return null;
    const unit = isPercent(indicator) ? t('dossierReview.finding.points') : indicator.unitOfMeasure;
    return [indicatorNumber(missing, lang), unit].filter((part) => part !== null).join(' ');
  };
  const missedText = (indicator: ReviewedIndicator): string => {
    const { code } = indicator;
    const amount = amountOf(indicator);
    if (amount === null) return t('dossierReview.finding.notMet', { code });
    return t(indicator.operator === '<=' ? 'dossierReview.finding.above' : 'dossierReview.finding.below', {
      code,
      amount,
    });
  };
  return (indicators) => {
    const bare = indicators.filter(({ threshold }) => threshold === null).length;
    const n = `${formatCount(bare, lang)} ${countedWord('indicator', lang, bare)}`;
    return {
      missed: indicators.filter(({ suggestion }) => suggestion === 'not_met').map(missedText),
      open: bare === 0 ? null : t('dossierReview.finding.noThreshold', { n }),
    };
  };
}
