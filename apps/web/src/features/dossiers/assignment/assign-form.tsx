import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { assignDossier, type listReviewers } from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/account/me.ts';
import form from '../../../shared/form/form.module.css';
import { FormActions } from '../../../shared/form/form-actions.tsx';
import { FormErrors } from '../../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../../shared/form/use-command-form.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { dossiersChanged } from '../dossier-queries.ts';

type Reviewer = AnswerOf<typeof listReviewers>['items'][number];

type AssignFormProps = {
  dossier: Dossier;
  reviewers: readonly Reviewer[];
  /** Told what was done, in words. */
  onDone: (words: string) => void;
  onClose: () => void;
};

/** Who holds a dossier and until when; those who could are told with how many they hold. */
export function AssignForm({ dossier, reviewers, onDone, onClose }: AssignFormProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const { id, version, unit, holder, deadlines } = dossier;
  const me = useMe()?.account?.id;
  const listed = reviewers.some((one) => one.id === holder?.id);
  const held = ({ name, dossiers }: Reviewer) =>
    t('dossierQueue.assign.holds', {
      name,
      n: `${formatCount(dossiers, lang)} ${countedWord('dossier', lang, dossiers)}`,
    });
  const command = useCommandForm({
    command: assignDossier,
    initial: {
      holder: holder?.id ?? '',
      dueOn: deadlines.dueOn === null ? '' : formatDate(deadlines.dueOn, 'vi'),
      note: '',
    },
    check: ({ dueOn }): Record<string, string> =>
      dueOn.trim() !== '' && parseDate(dueOn) === null ? { dueOn: t('reading.notADate') } : {},
    inputOf: (values) => ({
      params: { id },
      version,
      body: {
        holder: values.holder === '' ? null : values.holder,
        dueOn: parseDate(values.dueOn),
        note: values.note.trim() === '' ? null : values.note,
      },
    }),
    // Whoever was faster is read again, so that it can be sent once more over what stands now.
    onRefused: () => dossiersChanged(client),
    onDone: async (answer) => {
      await dossiersChanged(client);
      onDone(
        answer.holder === null
          ? t('dossierQueue.assign.taken', { unit: unit.name })
          : t('dossierQueue.assign.done', { unit: unit.name, name: answer.holder.name }),
      );
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      {reviewers.length === 0 && <p>{t('dossierQueue.assign.nobodyElse')}</p>}
      <NativeSelect
        size="sm"
        {...command.field('holder')}
        label={t('dossierQueue.assign.holder')}
        data={[
          { value: '', label: t('dossierQueue.nobody') },
          ...(holder !== null && !listed ? [{ value: holder.id, label: holder.name }] : []),
          ...reviewers.map((one) => ({ value: one.id, label: held(one) })),
        ]}
      />
      {reviewers.some(({ id: reviewer }) => reviewer === me && reviewer !== command.form.values.holder) && (
        <div>
          <Button look="text" onClick={() => command.form.setFieldValue('holder', me ?? '')}>
            {t('dossierQueue.assign.take')}
          </Button>
        </div>
      )}
      <TextInput
        {...command.field('dueOn')}
        label={t('dossierQueue.assign.dueOn')}
        description={t('dossierQueue.assign.dueHint')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="18/12/2026"
      />
      <Textarea
        size="sm"
        {...command.field('note')}
        label={t('dossierQueue.assign.note')}
        rows={2}
        maxLength={2000}
      />
      <FormActions of={command} label={t('dossierQueue.assign.send')}>
        <Button onClick={onClose}>{t('confirm.cancel')}</Button>
      </FormActions>
    </form>
  );
}
