import type { ReportedValue, ReportIndicator } from '@tiendo/contracts/reports/report-parts.ts';
import { isJudged } from '@tiendo/domain/imports/indicator-value.ts';
import { suggestedByValue } from '@tiendo/domain/reporting/suggested-verdict.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { thresholdGapText, thresholdText } from '@tiendo/domain/wording/thresholds.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../../shared/ui/choice-buttons.tsx';
import { keyOf, noValue } from '../draft/entered-field.ts';
import type { EntryRow } from '../rows/entry-row.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import styles from './entry-pane.module.css';
import { FigureField } from './figure-field.tsx';

type IndicatorFieldProps = { desk: EntryDesk; row: EntryRow; indicator: ReportIndicator; isOpen: boolean };

function useThresholdWords({ operator, unitOfMeasure, threshold, thresholdGap }: ReportIndicator): string {
  const lang = useLang();
  if (threshold === null) return thresholdGapText(thresholdGap ?? 'no_basis', lang);
  const { value, text } = threshold;
  return thresholdText({ operator, unitOfMeasure, value, text }, lang) ?? thresholdGapText('no_basis', lang);
}

/** What the value alone says of the indicator; null where it says nothing. */
function verdictOfValue({ threshold, operator }: ReportIndicator, { quantity, isMet }: ReportedValue) {
  if (isMet !== null) return isMet ? 'met' : 'not_met';
  return suggestedByValue(quantity, threshold === null ? null : { operator, value: threshold.value });
}

/** The value of one indicator, what it is held to, and what it says. */
export function IndicatorField({ desk, row, indicator, isOpen }: IndicatorFieldProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const threshold = useThresholdWords(indicator);
  const mine = desk.saving.drafts
    .get(row.unit.ref)
    ?.changes.get(keyOf({ kind: 'value', at: indicator.id }))?.mine;
  const value = mine?.kind === 'value' ? mine.is : (indicator.value ?? noValue);
  const says = verdictOfValue(indicator, value);
  const label = [indicator.code, indicator.text].filter((part) => part !== null).join(' ');
  const enter = (is: ReportedValue) =>
    desk.enterField(
      row,
      { kind: 'value', at: indicator.id, is: value },
      { kind: 'value', at: indicator.id, is },
    );
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
          onChoose={(one) => isOpen && enter({ ...noValue, isMet: one === 'met' })}
        />
      ) : (
        <FigureField
          label={label}
          shown={value.quantity === null ? (value.text ?? '') : (formatQuantity(value.quantity, lang) ?? '')}
          threshold={indicator.threshold?.value ?? null}
          unitOfMeasure={indicator.unitOfMeasure}
          isOpen={isOpen}
          onFigure={(quantity) => enter({ ...noValue, quantity })}
        />
      )}
      {says !== null && (
        <p className={styles.quiet}>{t('entry.valueSays', { verdict: verdictWord(says, lang) })}</p>
      )}
    </div>
  );
}
