import type { ReportedValue, ReportIndicator } from '@tiendo/contracts/reports/report-parts.ts';
import { isJudged } from '@tiendo/domain/imports/indicator-value.ts';
import { suggestedByValue } from '@tiendo/domain/reporting/suggested-verdict.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { thresholdGapText, thresholdText } from '@tiendo/domain/wording/thresholds.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { ChoiceButtons } from '../ui/choice-buttons.tsx';
import { FigureField } from './figure-field.tsx';
import { noValue } from './reported-value.ts';
import styles from './values.module.css';

type IndicatorFieldProps = {
  indicator: Omit<ReportIndicator, 'value' | 'suggestion'>;
  value: ReportedValue;
  isOpen: boolean;
  onValue: (value: ReportedValue) => void;
};

type Held = IndicatorFieldProps['indicator'];

function useThresholdWords({ operator, unitOfMeasure, threshold, thresholdGap }: Held): string {
  const lang = useLang();
  if (threshold === null) return thresholdGapText(thresholdGap ?? 'no_basis', lang);
  const { value, text } = threshold;
  return thresholdText({ operator, unitOfMeasure, value, text }, lang) ?? thresholdGapText('no_basis', lang);
}

/** What the value alone says of the indicator; null where it says nothing. */
function verdictOfValue({ threshold, operator }: Held, { quantity, isMet }: ReportedValue) {
  if (isMet !== null) return isMet ? 'met' : 'not_met';
  return suggestedByValue(quantity, threshold === null ? null : { operator, value: threshold.value });
}

/** The value of one indicator, what it is held to, and what it says. */
export function IndicatorField({ indicator, value, isOpen, onValue }: IndicatorFieldProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const threshold = useThresholdWords(indicator);
  const says = verdictOfValue(indicator, value);
  const label = [indicator.code, indicator.text].filter((part) => part !== null).join(' ');
  return (
    <div className={styles.indicator}>
      <p>
        <span lang="vi">{label}</span>
        <span className={styles.quiet}>{`${t('entry.threshold')} ${threshold}`}</span>
      </p>
      {isJudged(indicator) ? (
        <ChoiceButtons
          label={label}
          value={value.isMet === null ? null : value.isMet ? 'met' : 'not_met'}
          options={(['met', 'not_met'] as const).map((one) => ({
            value: one,
            label: verdictWord(one, lang),
          }))}
          onChoose={(one) => isOpen && onValue({ ...noValue, isMet: one === 'met' })}
        />
      ) : (
        <FigureField
          label={label}
          shown={value.quantity === null ? (value.text ?? '') : (formatQuantity(value.quantity, lang) ?? '')}
          threshold={indicator.threshold?.value ?? null}
          unitOfMeasure={indicator.unitOfMeasure}
          isOpen={isOpen}
          onFigure={(quantity) => onValue({ ...noValue, quantity })}
        />
      )}
      {says !== null && (
        <p className={styles.quiet}>{t('entry.valueSays', { verdict: verdictWord(says, lang) })}</p>
      )}
    </div>
  );
}
