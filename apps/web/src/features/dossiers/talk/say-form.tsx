import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { MultiSelect, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addDossierComment } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import { useTranslation } from 'react-i18next';
import form from '../../../shared/form/form.module.css';
import { FormActions } from '../../../shared/form/form-actions.tsx';
import { FormErrors } from '../../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../../shared/form/use-command-form.ts';
import { readersQuery, talkChanged } from './talk-queries.ts';

type SayFormProps = {
  id: number;
  /** The criterion that it is about, or the thread that it answers; neither: the whole dossier. */
  about: { criterion: number } | { answers: number } | Record<string, never>;
  label: string;
  onSaid?: () => void;
};

/** Says something about a dossier, or answers; people who are named are told. */
export function SayForm({ id, about, label, onSaid }: SayFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const readers = useQuery(readersQuery(id));
  const command = useCommandForm({
    command: addDossierComment,
    initial: { text: '', mentions: [] as string[] },
    check: ({ text }) => (text.trim() === '' ? { text: t('dossierTalk.textMissing') } : {}),
    inputOf: (values) => ({ params: { id }, body: { ...values, ...about } }),
    onDone: async () => {
      command.form.reset();
      await talkChanged(client, id);
      onSaid?.();
    },
  });
  const people = (readers.data?.items ?? []).map(({ id: value, name }) => ({ value, label: name }));
  return (
    <form className={form.form} noValidate onSubmit={command.submit} aria-label={label}>
      <FormErrors {...command} />
      <Textarea
        {...command.field('text')}
        size="sm"
        rows={2}
        autosize
        maxRows={8}
        maxLength={4000}
        label={label}
      />
      <MultiSelect
        {...command.field('mentions')}
        size="sm"
        label={t('dossierTalk.mention')}
        data={people}
        searchable
        maxValues={20}
        filter={({ options, search }) =>
          options.filter(
            (one) => 'label' in one && foldVietnamese(one.label).includes(foldVietnamese(search)),
          )
        }
        nothingFoundMessage={t('dossierTalk.nobody')}
      />
      <FormActions of={command} label={t('dossierTalk.say')} />
    </form>
  );
}
