import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Responsibilities,
  setResponsibilities,
} from '@tiendo/contracts/departments/responsibilities.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { Words } from '../../shared/ui/words.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './departments.module.css';
import { departmentsChanged, responsibilitiesQuery } from './departments-queries.ts';

type OfUnit = { unit: UnitSummary; answer: Responsibilities };

const fieldOf = (position: number): string => `p${position}`;

function BodiesTable({
  answer,
  children,
}: {
  answer: Responsibilities;
  children?: (position: number) => React.ReactNode;
}) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <table className={`${table.table} ${styles.bodies}`}>
      <thead>
        <tr>
          <th scope="col">{t('departments.criterion')}</th>
          <th scope="col">{t('departments.body')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.criteria.map(({ criterion, body }) => (
          <tr key={criterion.id}>
            <th scope="row">
              <Words words={criterionLabel(criterion, lang, 'whole')} />
            </th>
            <td>{children?.(criterion.position) ?? body ?? t('departments.notAssigned')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BodiesForm({ unit, answer, onDone }: OfUnit & { onDone: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const command = useCommandForm({
    command: setResponsibilities,
    initial: Object.fromEntries(
      answer.criteria.map(({ criterion, body }) => [fieldOf(criterion.position), body ?? '']),
    ),
    check: () => ({}),
    inputOf: (values) => ({
      query: { unit: unit.ref, set: answer.criteriaSet.code },
      body: {
        bodies: answer.criteria.flatMap(({ criterion: { position } }) => {
          const body = (values[fieldOf(position)] ?? '').trim();
          return body === '' ? [] : [{ position, body }];
        }),
      },
    }),
    onDone: async () => {
      await departmentsChanged(client);
      onDone();
    },
  });
  const nameOf = (position: number) => {
    const found = answer.criteria.find(({ criterion }) => criterion.position === position);
    return found === undefined ? '' : criterionLabel(found.criterion, lang, 'whole').text;
  };
  return (
    <form noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p className={styles.none}>{t('departments.assignText', { unit: unitLabel(unit, lang) })}</p>
      <BodiesTable answer={answer}>
        {(position) => (
          <TextInput
            {...command.field(fieldOf(position))}
            size="sm"
            maxLength={120}
            autoComplete="off"
            aria-label={t('departments.bodyOf', { criterion: nameOf(position) })}
          />
        )}
      </BodiesTable>
      <div className={styles.tools}>
        <FormActions of={command} label={t('departments.save')}>
          <Button onClick={onDone}>{t('confirm.cancel')}</Button>
        </FormActions>
      </div>
    </form>
  );
}

function Bodies({ unit, answer }: OfUnit) {
  const { t } = useTranslation();
  const lang = useLang();
  const manages = useMay('round.manage')?.granted === true;
  const [editing, setEditing] = useState(false);
  if (editing) return <BodiesForm unit={unit} answer={answer} onDone={() => setEditing(false)} />;
  const { decidedFor } = answer;
  return (
    <>
      <div className={styles.tools}>
        <p>
          {decidedFor === null
            ? t('departments.nobodyDecided')
            : t('departments.decidedFor', { unit: unitLabel(decidedFor, lang) })}
        </p>
        {manages && <Button onClick={() => setEditing(true)}>{t('departments.edit')}</Button>}
      </div>
      <BodiesTable answer={answer} />
    </>
  );
}

/** Which body answers for which criterion, as the nearest unit has it that says anything. */
export function ResponsibleBodies({ unit, set }: { unit: UnitSummary; set: string }) {
  const { t } = useTranslation();
  const responsibilities = useQuery(responsibilitiesQuery(unit.ref, set));
  return (
    <QueryPanel label={t('departments.bodies')} query={responsibilities}>
      {(answer) => (
        <Panel title={t('departments.bodies')}>
          <Bodies unit={unit} answer={answer} />
        </Panel>
      )}
    </QueryPanel>
  );
}
