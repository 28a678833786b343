import { Modal, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { openCouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { sessionChanged } from './council-queries.ts';

function OpenForm({ unit }: { unit: UnitSummary }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const command = useCommandForm({
    command: openCouncilSession,
    initial: { batch: '', heldOn: '', place: '' },
    check: ({ batch, heldOn }) => ({
      ...(batch.trim() === '' && { batch: t('council.batchMissing') }),
      ...(parseDate(heldOn) === null && { heldOn: t('reading.notADate') }),
    }),
    inputOf: ({ batch, heldOn, place }) => ({
      body: {
        unit: unit.ref,
        batch,
        heldOn: parseDate(heldOn) ?? '',
        place: place.trim() === '' ? null : place,
      },
    }),
    onDone: async (session) => {
      await sessionChanged(client, session);
      await navigate({ to: '/hoi-dong/$id', params: { id: session.id }, search: {} });
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <TextInput {...command.field('batch')} size="sm" label={t('council.batch')} maxLength={200} />
      <TextInput
        {...command.field('heldOn')}
        size="sm"
        label={t('council.heldOn')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="20/10/2026"
      />
      <TextInput {...command.field('place')} size="sm" label={t('council.placeOf')} maxLength={300} />
      <FormActions of={command} label={t('council.openSession')} />
    </form>
  );
}

/** The button that opens the minutes of a sitting, with its form. */
export function OpenSession({ unit }: { unit: UnitSummary }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {t('council.openAsk')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('council.openAsk')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <OpenForm unit={unit} />
      </Modal>
    </>
  );
}
