import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { regionName } from '@tiendo/domain/wording/region-names.ts';
import { knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { searchOfVerdict } from '../matrix-search.ts';
import { filtersOn } from '../shown-rows.ts';
import { useChooseInMatrix } from '../use-matrix-choice.ts';
import type { MatrixFieldsProps } from './matrix-fields-props.ts';
import styles from './row-filters.module.css';

type ChoiceProps = {
  label: string;
  value: string;
  /** What is said of no choice. */
  any: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
};

function Choice({ label, value, any, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Criterion and verdict together: choosing a criterion asks for those that miss it. */
function VerdictChoice({ choice, answer }: MatrixFieldsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useChooseInMatrix();
  const { verdict } = choice;
  const criteria = answer?.criteria ?? [];
  return (
    <>
      <Choice
        label={t('matrix.filter.criterion')}
        value={verdict === null ? '' : String(verdict.position)}
        any={t('matrix.filter.any')}
        options={criteria.map((criterion) => ({
          value: String(criterion.position),
          label: criterionLabel(criterion, lang, 'short').text,
        }))}
        onChoose={(value) =>
          choose({
            loc: searchOfVerdict(
              value === '' ? null : { position: Number(value), verdict: verdict?.verdict ?? 'not_met' },
            ),
          })
        }
      />
      {verdict !== null && (
        <Choice
          label={t('matrix.filter.verdict')}
          value={verdict.verdict}
          any={t('matrix.filter.any')}
          options={knownVerdicts.map((one) => ({ value: one, label: verdictWord(one, lang) }))}
          onChoose={(value) => {
            const chosen = knownVerdicts.find((one) => one === value);
            choose({
              loc: searchOfVerdict(
                chosen === undefined ? null : { position: verdict.position, verdict: chosen },
              ),
            });
          }}
        />
      )}
    </>
  );
}

const valuesOf = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** What rows are left out by; choices show at once. */
export function RowFilterForm(props: MatrixFieldsProps) {
  const { choice, answer } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useChooseInMatrix();
  const pilots = useId();
  const items = answer?.items ?? [];
  const years = valuesOf(items.flatMap(({ marks }) => marks?.targetYears ?? []));
  const regions = valuesOf(items.flatMap(({ marks }) => marks?.region ?? []));
  return (
    <fieldset className={styles.form}>
      <legend>{t('matrix.filter.title')}</legend>
      <VerdictChoice {...props} />
      <div className={styles.choice}>
        <label htmlFor={pilots}>{t('matrix.filter.pilotsOnly')}</label>
        <input
          id={pilots}
          type="checkbox"
          checked={choice.pilotsOnly}
          onChange={(event) => choose({ diem: event.currentTarget.checked ? 'co' : undefined })}
        />
      </div>
      <Choice
        label={t('matrix.filter.targetYear')}
        value={choice.targetYear ?? ''}
        any={t('matrix.filter.any')}
        options={years.map((year) => ({ value: year, label: year }))}
        onChoose={(value) => choose({ nam: value === '' ? undefined : value })}
      />
      <Choice
        label={t('matrix.filter.region')}
        value={choice.region ?? ''}
        any={t('matrix.filter.any')}
        options={regions.map((code) => ({ value: code, label: regionName(code, lang) }))}
        onChoose={(value) => choose({ vung: value === '' ? undefined : value })}
      />
      <Button
        disabled={filtersOn(choice) === 0}
        onClick={() => choose({ loc: undefined, diem: undefined, nam: undefined, vung: undefined })}
      >
        {t('matrix.filter.clear')}
      </Button>
    </fieldset>
  );
}
