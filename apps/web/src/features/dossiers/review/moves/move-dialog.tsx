import { Modal, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../shared/account/me.ts';
import form from '../../../../shared/form/form.module.css';
import { FormActions } from '../../../../shared/form/form-actions.tsx';
import { FormErrors } from '../../../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../../../shared/form/use-command-form.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { dossiersChanged } from '../../dossier-queries.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import { waitingOf } from '../verdict/saving-words.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { commandOf, type MoveAction, type MoveCommand } from './move-of-stage.ts';
import { faultsOf, fieldsOf, type MoveValues, moveBody } from './move-values.ts';
import { Obstacles, obstaclesIn } from './obstacles.tsx';
import { ReturnedItems } from './returned-items.tsx';

type MoveDialogProps = { desk: ReviewDesk; action: MoveAction; onClose: () => void; onDone: () => void };

function useMoveForm({ desk, action, onDone }: MoveDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const today = useMe()?.today;
  const { review } = desk;
  return useCommandForm<MoveValues, MoveCommand>({
    command: commandOf(review, action),
    initial: {
      on: today === undefined ? '' : formatDate(today, 'vi'),
      number: '',
      reason: '',
      papers: action === 'request_more' ? desk.papers : {},
      heldOn: '',
      present: '',
      agreed: '',
    },
    check: (values) =>
      Object.fromEntries(faultsOf(action, values).map((field) => [field, t(`dossierReview.fault.${field}`)])),
    inputOf: (values) => ({
      params: { id: review.dossier.id },
      version: review.dossierVersion,
      body: moveBody(action, values),
    }),
    onDone: async () => {
      if (action === 'request_more') desk.keepPapers({});
      await dossiersChanged(client);
      onDone();
    },
  });
}

/** One step of the dossier: its legal day, its paper, its reason, and what stands against it. */
export function MoveDialog(props: MoveDialogProps) {
  const { desk, action, onClose } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const command = useMoveForm(props);
  const asks = (field: keyof MoveValues) => fieldsOf[action].includes(field);
  const waiting = waitingOf(desk.saving);
  const obstacles = obstaclesIn(command.failure);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`dossierReview.move.${action}`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form className={form.form} noValidate onSubmit={command.submit}>
        {obstacles.length === 0 ? (
          <FormErrors {...command} />
        ) : (
          <Obstacles desk={desk} issues={obstacles} onClose={onClose} />
        )}
        <p>{t(`dossierReview.moveHint.${action}`)}</p>
        {action === 'request_more' && <ReturnedItems desk={desk} form={command.form} onClose={onClose} />}
        <TextInput
          {...command.field('on')}
          label={t('dossierReview.field.on')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="18/12/2026"
        />
        {asks('number') && (
          <TextInput
            {...command.field('number')}
            label={t('dossierReview.field.number')}
            autoComplete="off"
            maxLength={120}
          />
        )}
        {asks('reason') && (
          <Textarea
            size="sm"
            {...command.field('reason')}
            label={t('dossierReview.field.reason')}
            rows={3}
            maxLength={4000}
          />
        )}
        {asks('heldOn') && <MeetingFields field={command.field} />}
        {waiting > 0 && <p>{t('dossierReview.saving.waiting', { count: formatCount(waiting, lang) })}</p>}
        <FormActions
          of={{ ...command, pending: command.pending || waiting > 0 }}
          label={t(`dossierReview.move.${action}`)}
        >
          <Button onClick={onClose}>{t('confirm.cancel')}</Button>
        </FormActions>
      </form>
    </Modal>
  );
}
