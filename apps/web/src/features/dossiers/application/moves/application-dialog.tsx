import { Modal, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { type ApplicationMove, moveApplication } from '@tiendo/contracts/dossiers/dossier-moves.ts';
import type { Problem } from '@tiendo/contracts/problem.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../shared/account/me.ts';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import form from '../../../../shared/form/form.module.css';
import { FormActions } from '../../../../shared/form/form-actions.tsx';
import { FormErrors } from '../../../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../../../shared/form/use-command-form.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { dossiersChanged, takeDossier } from '../../dossier-queries.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';

type MoveAction = ApplicationMove['action'];
type MoveValues = { on: string; number: string; reason: string };

type ApplicationDialogProps = {
  desk: DossierDesk;
  action: MoveAction;
  onClose: () => void;
  /** Told what stands against handing in; null: it was handed in. */
  onRefused: (problem: Problem | null) => void;
};

const takesNumber = (action: MoveAction): boolean => action === 'submit' || action === 'supplement';

/** The step as the server takes it. */
function moveBody(action: MoveAction, values: MoveValues): ApplicationMove {
  const on = parseDate(values.on) ?? undefined;
  const number = values.number.trim() === '' ? null : values.number;
  switch (action) {
    case 'submit':
    case 'supplement':
      return { action, on, number };
    case 'withdraw':
      return { action, on, reason: values.reason };
    case 'recall':
    case 'reopen':
      return { action, on };
  }
}

/** What was done, with the moment that the server noted and the number of the submission. */
function useDoneWords(): (action: MoveAction, dossier: Dossier) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (action, { submissionCount, deeds }) => {
    const at = deeds.at(-1)?.by.at;
    const time = at === undefined ? '' : formatMadeOn(Date.parse(at), lang);
    return t(`dossierApplication.moved.${action}`, { time, number: submissionCount });
  };
}

function useMoveForm({ desk, action, onClose, onRefused }: ApplicationDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const today = useMe()?.today;
  const doneWords = useDoneWords();
  const { id, version } = desk.dossier;
  return useCommandForm<MoveValues, typeof moveApplication>({
    command: moveApplication,
    initial: { on: today === undefined ? '' : formatDate(today, 'vi'), number: '', reason: '' },
    check: ({ on, reason }) => ({
      ...(parseDate(on) === null && { on: t('dossierReview.fault.on') }),
      ...(action === 'withdraw' && reason.trim() === '' && { reason: t('dossierReview.fault.reason') }),
    }),
    inputOf: (values) => ({ params: { id }, version, body: moveBody(action, values) }),
    onDone: async (dossier) => {
      takeDossier(client, dossier);
      desk.tellDone(doneWords(action, dossier));
      onClose();
      onRefused(null);
      await dossiersChanged(client);
    },
    onRefused: async (problem) => {
      if (problem.code === 'version_conflict') await dossiersChanged(client);
      if (problem.code !== 'dossier_not_ready') return;
      onClose();
      onRefused(problem);
    },
  });
}

/** One step of the applicant: its legal day, the number of its paper, its reason. */
export function ApplicationDialog(props: ApplicationDialogProps) {
  const { desk, action, onClose } = props;
  const { t } = useTranslation();
  const command = useMoveForm(props);
  const isWaiting = desk.saving.drafts.size > 0 || desk.uploads.uploads.some(({ fault }) => fault === null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`dossierApplication.move.${action}`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form className={form.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        <p>{t(`dossierApplication.moveHint.${action}`)}</p>
        <TextInput
          {...command.field('on')}
          label={t('dossierReview.field.on')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="31/03/2020"
        />
        {takesNumber(action) && (
          <TextInput
            {...command.field('number')}
            label={t('dossierApplication.number')}
            autoComplete="off"
            maxLength={120}
          />
        )}
        {action === 'withdraw' && (
          <Textarea
            size="sm"
            {...command.field('reason')}
            label={t('dossierReview.field.reason')}
            rows={3}
            maxLength={4000}
          />
        )}
        {isWaiting && <p>{t('dossierApplication.stillSaving')}</p>}
        <FormActions
          of={{ ...command, pending: command.pending || isWaiting }}
          label={t(`dossierApplication.move.${action}`)}
        >
          <Button onClick={onClose}>{t('confirm.cancel')}</Button>
        </FormActions>
      </form>
    </Modal>
  );
}
