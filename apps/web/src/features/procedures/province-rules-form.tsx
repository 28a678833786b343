import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ProcedureRules, setProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { procedureRulesChanged } from '../../shared/procedures/procedure-queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './procedures.module.css';
import { numbersOf, ruleFaults, ruleName, ruleRows, typedRules } from './rule-rows.ts';
import { RulesTable } from './rules-table.tsx';

type ProvinceRulesFormProps = { unit: UnitSummary; rules: ProcedureRules; onDone: () => void };

/** The numbers that a province sets; what is left empty is that of the procedure. */
export function ProvinceRulesForm({ unit, rules, onDone }: ProvinceRulesFormProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const rows = ruleRows(rules);
  const command = useCommandForm({
    command: setProcedureRules,
    initial: typedRules(rows, lang),
    check: (values) => ruleFaults(rows, values, t),
    inputOf: (values) => ({
      query: { unit: unit.ref, procedure: rules.procedureCode },
      body: numbersOf(rows, values),
    }),
    onDone: async () => {
      await procedureRulesChanged(client);
      onDone();
    },
  });
  return (
    <form className={styles.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p className={styles.hint}>{t('procedures.setText', { unit: unitLabel(unit, lang) })}</p>
      <RulesTable rows={rows}>
        {(row) => (
          <TextInput
            {...command.field(row.key)}
            size="sm"
            inputMode="decimal"
            autoComplete="off"
            maxLength={8}
            rightSection={t(`procedures.measure.${row.of}`)}
            rightSectionWidth="3.5rem"
            aria-label={t(`procedures.fieldOf.${row.of}`, { name: ruleName(row, t) })}
          />
        )}
      </RulesTable>
      <FormActions of={command} label={t('procedures.save')}>
        <Button onClick={onDone}>{t('confirm.cancel')}</Button>
      </FormActions>
    </form>
  );
}
