import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { changeRound, type RoundSummary } from '@tiendo/contracts/rounds.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { roundsChanged } from './board-queries.ts';

const dayField = { inputMode: 'numeric', autoComplete: 'off', placeholder: '15/04/2026' } as const;

const written = (day: string | null): string => (day === null ? '' : formatDate(day, 'vi'));

/** Due date and lock of a round; emptied, a date is taken away. */
export function RoundDatesForm({ round }: { round: RoundSummary }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const fault = (text: string) => (text.trim() === '' || parseDate(text) ? null : t('reading.notADate'));
  const command = useCommandForm({
    command: changeRound,
    initial: { dueOn: written(round.dueOn), lockedFrom: written(round.lockedFrom) },
    check: (values) =>
      Object.fromEntries(
        Object.entries(values).flatMap(([path, text]) => {
          const wrong = fault(text);
          return wrong === null ? [] : [[path, wrong]];
        }),
      ),
    inputOf: ({ dueOn, lockedFrom }) => ({
      params: { id: round.id },
      body: { dueOn: parseDate(dueOn), lockedFrom: parseDate(lockedFrom) },
      version: round.version,
    }),
    onDone: () => roundsChanged(client),
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <TextInput {...command.field('dueOn')} {...dayField} label={t('round.dueOn')} />
      <TextInput
        {...command.field('lockedFrom')}
        {...dayField}
        label={t('round.lockedFrom')}
        description={t('round.lockedFromHint')}
      />
      <FormActions of={command} label={t('round.save')} />
    </form>
  );
}
