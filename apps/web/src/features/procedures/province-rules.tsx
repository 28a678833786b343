import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { ProcedureAnswer } from '@tiendo/contracts/dossiers/procedures.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { procedureOn } from '@tiendo/domain/dossiers/procedure.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../shared/account/me.ts';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { procedureRulesQuery } from '../../shared/procedures/procedure-queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './procedures.module.css';
import { ProvinceRulesForm } from './province-rules-form.tsx';
import { ruleRows } from './rule-rows.ts';
import { RulesTable } from './rules-table.tsx';

/** The numbers that hold, and who set them; for those who may, the way to set others. */
function Rules({ unit, rules }: { unit: UnitSummary; rules: ProcedureRules }) {
  const { t } = useTranslation();
  const lang = useLang();
  const manages = useMay('procedure.manage')?.granted === true && unit.kind === 'province';
  const [editing, setEditing] = useState(false);
  if (editing) return <ProvinceRulesForm unit={unit} rules={rules} onDone={() => setEditing(false)} />;
  const { setFor, set } = rules;
  return (
    <>
      <p className={styles.hint}>
        {setFor === null || set === null
          ? t('procedures.nobodySet')
          : t('procedures.setBy', {
              unit: unitLabel(setFor, lang),
              name: set.by.name,
              time: formatMadeOn(Date.parse(set.at), lang),
            })}
      </p>
      <RulesTable rows={ruleRows(rules)} />
      {manages && (
        <div className={styles.bar}>
          <Button onClick={() => setEditing(true)}>{t('procedures.edit')}</Button>
        </div>
      )}
    </>
  );
}

type ProvinceRulesProps = {
  unit: UnitSummary;
  procedures: readonly ProcedureAnswer[];
  onChoose: (unit: UnitSummary) => void;
};

/** The numbers that hold for a procedure in a unit, of the procedure or set by its province. */
export function ProvinceRules({ unit, procedures, onChoose }: ProvinceRulesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const today = useMe()?.today ?? null;
  const now = today === null ? undefined : (procedureOn(procedures, today)?.code ?? undefined);
  const [chosen, setChosen] = useState<string>();
  const code = chosen ?? now ?? procedures.at(-1)?.code ?? '';
  const rules = useQuery(procedureRulesQuery(unit.ref, code));
  return (
    <QueryPanel label={t('procedures.numbers')} query={rules}>
      {(answer) => (
        <Panel title={t('procedures.numbers')}>
          <div className={styles.bar}>
            <UnitField
              id="procedures-unit"
              label={t('filter.unit')}
              value={unit}
              around={{ unit: unit.ref, date: today }}
              onChange={onChoose}
            />
            <NativeSelect
              size="sm"
              label={t('procedures.procedure')}
              value={code}
              data={procedures.map((one) => ({
                value: one.code,
                label: lang === 'vi' ? one.nameVi : one.nameEn,
              }))}
              onChange={({ currentTarget: { value } }) => setChosen(value)}
            />
          </div>
          <Rules key={`${unit.ref} ${code}`} unit={unit} rules={answer} />
        </Panel>
      )}
    </QueryPanel>
  );
}
