import { TextInput } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import type { CommandForm } from '../../shared/form/use-command-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import type { FormField } from './content-row.tsx';
import { SurveyContents } from './survey-contents.tsx';
import { SurveyCounts } from './survey-counts.tsx';
import type { SurveyValues } from './survey-values.ts';
import styles from './surveys.module.css';
import { useSurveyRules } from './use-survey-rules.ts';

/** The command of a new round or of a correction, with the values that both have. */
type SurveyCommand = CommandForm & {
  submit: (event: FormEvent<HTMLFormElement>) => void;
  field: FormField;
  form: {
    values: SurveyValues;
    setFieldValue: (path: 'contents', contents: SurveyValues['contents']) => void;
  };
};

type SurveyFormProps = {
  unit: UnitSummary;
  command: SurveyCommand;
  onCancel: () => void;
  /** Fields that stand before the others. */
  children?: ReactNode;
};

/** What is recorded of a round, with every share as it is typed. */
export function SurveyForm({ unit, command, onCancel, children }: SurveyFormProps) {
  const { t } = useTranslation();
  const { values } = command.form;
  const rules = useSurveyRules(unit.ref, parseDate(values.endedOn));
  const { field } = command;
  return (
    <form className={styles.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <div className={styles.fields}>
        {children}
        <TextInput
          {...field('endedOn')}
          size="sm"
          label={t('surveys.endedOn')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="31/03/2026"
        />
        <TextInput {...field('conductedBy')} size="sm" label={t('surveys.conductedBy')} maxLength={200} />
      </div>
      <SurveyCounts values={values} rules={rules} field={field} />
      <SurveyContents
        values={values}
        rules={rules}
        field={field}
        onChange={(contents) => command.form.setFieldValue('contents', contents)}
      />
      <FormActions of={command} label={t('surveys.save')}>
        <Button onClick={onCancel}>{t('confirm.cancel')}</Button>
      </FormActions>
    </form>
  );
}
