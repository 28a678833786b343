import { Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { grantRoundException, type RoundAnswer, type RoundSummary } from '@tiendo/contracts/rounds.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import entries from '../../shared/ui/entries.module.css';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { roundQuery, roundsChanged } from './board-queries.ts';

type Values = { unit: UnitSummary | null; until: string; reason: string };
const initial: Values = { unit: null, until: '', reason: '' };

function ExceptionForm({ round, onGranted }: { round: RoundSummary; onGranted: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommandForm({
    command: grantRoundException,
    initial,
    check: ({ unit, until, reason }) => ({
      ...(unit === null && { unit: t('round.unitMissing') }),
      ...(parseDate(until) === null && { until: t('reading.notADate') }),
      ...(reason.trim() === '' && { reason: t('round.reasonMissing') }),
    }),
    inputOf: ({ unit, until, reason }) => ({
      params: { id: round.id },
      body: { unit: unit?.ref ?? '', until: parseDate(until) ?? '', reason },
    }),
    onDone: async () => {
      command.form.reset();
      await Promise.all([onGranted(), roundsChanged(client)]);
    },
  });
  const { id, error } = command.field('unit');
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <UnitField
        id={id}
        error={error}
        label={t('round.exceptionUnit')}
        value={command.form.values.unit}
        around={{ unit: round.unit.ref, date: round.asOf }}
        onChange={(unit) => command.form.setFieldValue('unit', unit)}
      />
      <TextInput
        {...command.field('until')}
        label={t('round.until')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="30/04/2026"
      />
      <Textarea {...command.field('reason')} size="sm" rows={3} label={t('round.reason')} maxLength={500} />
      <FormActions of={command} label={t('round.grant')} />
    </form>
  );
}

function Exceptions({ exceptions }: Pick<RoundAnswer, 'exceptions'>) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <ul className={entries.entries}>
      {exceptions.map(({ id, unit, until, reason, grantedBy }) => (
        <li key={id}>
          <span>
            <b>{t('round.exception', { unit: unitLabel(unit, lang), until: formatDate(until, lang) })}</b>
            {t('round.exceptionBy', { reason, name: grantedBy })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Leave for single units to change their report of a locked round, with the reasons, and the form that gives one. */
export function RoundExceptions({ round }: { round: RoundSummary }) {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(roundQuery(round.id));
  return (
    <div>
      <h3>{t('round.exceptions')}</h3>
      {data !== undefined && data.exceptions.length > 0 && <Exceptions exceptions={data.exceptions} />}
      <ExceptionForm round={round} onGranted={refetch} />
    </div>
  );
}
