import { Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { roundsChanged } from './board-queries.ts';
import { periodsToOpen } from './periods-to-open.ts';

type OpenRoundFormProps = { unit: UnitSummary; set: string | null; onOpened: () => void };

function useChoices(today: string) {
  const { t } = useTranslation();
  const lang = useLang();
  const sets = useQuery(allSetsQuery()).data?.items ?? [];
  return {
    sets: sets.map((one) => ({ value: one.code, label: setLabel(one, t, lang) })),
    periods: periodsToOpen(today).map((code) => ({
      value: code,
      label: capitaliseFirst(formatPeriod(periodOf(code), lang)),
    })),
  };
}

function OpenRoundForm({ unit, set, onOpened }: OpenRoundFormProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const navigate = useNavigate();
  const today = useMe()?.today ?? '';
  const choices = useChoices(today);
  const command = useCommandForm({
    command: openRound,
    initial: { set: set ?? '', period: '', dueOn: '' },
    check: (values) => ({
      ...(values.set === '' && { set: t('round.setMissing') }),
      ...(values.period === '' && { period: t('round.periodMissing') }),
      ...(values.dueOn.trim() !== '' && parseDate(values.dueOn) === null && { dueOn: t('reading.notADate') }),
    }),
    inputOf: (values) => ({
      body: { unit: unit.ref, set: values.set, period: values.period, dueOn: parseDate(values.dueOn) },
    }),
    onDone: async ({ id }) => {
      await roundsChanged(client);
      await navigate({ to: '/tien-do-bao-cao', search: { 'don-vi': unit.ref, vong: id } });
      onOpened();
    },
  });
  const blank = { value: '', label: t('round.choose') };
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p>{t('round.openText', { unit: unitLabel(unit, lang) })}</p>
      <NativeSelect
        {...command.field('set')}
        size="sm"
        label={t('filter.set')}
        data={[blank, ...choices.sets]}
      />
      <NativeSelect
        {...command.field('period')}
        size="sm"
        label={t('filter.period')}
        data={[blank, ...choices.periods]}
      />
      <TextInput
        {...command.field('dueOn')}
        label={t('round.dueOn')}
        description={t('round.dueOnHint')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="15/04/2026"
      />
      <FormActions of={command} label={t('round.open')} />
    </form>
  );
}

/** The button that opens a round for the communes of a unit, with its form. */
export function OpenRound({ unit, set }: { unit: UnitSummary; set: string | null }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {t('round.openNew')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('round.openNew')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <OpenRoundForm unit={unit} set={set} onOpened={close} />
      </Modal>
    </>
  );
}
