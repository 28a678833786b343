import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { addSiteVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../shared/account/me.ts';
import form from '../../../../shared/form/form.module.css';
import { FormActions } from '../../../../shared/form/form-actions.tsx';
import { FormErrors } from '../../../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../../../shared/form/use-command-form.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { dossiersChanged } from '../../dossier-queries.ts';

/** Notes what was seen on the spot. */
export function VisitForm({ dossier, onClose }: { dossier: number; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const today = useMe()?.today ?? '';
  const command = useCommandForm({
    command: addSiteVisit,
    initial: { on: today === '' ? '' : formatDate(today, 'vi'), participants: '', note: '' },
    check: ({ on, note }): Record<string, string> => ({
      ...(parseDate(on) === null && { on: t('reading.notADate') }),
      ...(note.trim() === '' && { note: t('dossierReview.visit.noteMissing') }),
    }),
    inputOf: ({ on, participants, note }) => ({
      params: { id: dossier },
      body: {
        on: parseDate(on) ?? '',
        participants: participants.trim() === '' ? null : participants,
        note,
      },
    }),
    onDone: async () => {
      await dossiersChanged(client);
      onClose();
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <TextInput
        {...command.field('on')}
        label={t('dossierReview.visit.on')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="18/12/2026"
      />
      <TextInput
        {...command.field('participants')}
        label={t('dossierReview.visit.participants')}
        maxLength={1000}
      />
      <Textarea
        size="sm"
        {...command.field('note')}
        label={t('dossierReview.visit.note')}
        rows={4}
        maxLength={8000}
      />
      <FormActions of={command} label={t('dossierReview.visit.save')}>
        <Button onClick={onClose}>{t('confirm.cancel')}</Button>
      </FormActions>
    </form>
  );
}
