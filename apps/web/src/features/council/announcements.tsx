import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import type { SessionDossier } from '@tiendo/contracts/dossiers/council-parts.ts';
import { announceRecognitions } from '@tiendo/contracts/dossiers/recognitions.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './council.module.css';
import { recognitionsChanged } from './council-queries.ts';

/** Dossiers whose decisions were not announced yet. */
export const awaitingAnnouncement = ({ dossiers }: CouncilSession): SessionDossier[] =>
  dossiers.filter(({ dossier }) => dossier.state === 'recognised');

/** Records that decisions were announced on a day; those that are unticked wait. */
export function Announcements({ session }: { session: CouncilSession }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const open = awaitingAnnouncement(session);
  const command = useCommandForm({
    command: announceRecognitions,
    initial: { on: '', dossiers: open.map(({ dossier }) => dossier.id) },
    check: ({ on, dossiers }) => ({
      ...(parseDate(on) === null && { on: t('reading.notADate') }),
      ...(dossiers.length === 0 && { dossiers: t('council.nothingToAnnounce') }),
    }),
    inputOf: ({ on, dossiers }) => ({ body: { on: parseDate(on) ?? '', dossiers } }),
    onDone: () => recognitionsChanged(client),
  });
  const { form, id } = command;
  const chosen = form.values.dossiers;
  const toggle = (dossier: number) =>
    form.setFieldValue(
      'dossiers',
      chosen.includes(dossier) ? chosen.filter((one) => one !== dossier) : [...chosen, dossier],
    );
  return (
    <Panel title={t('council.announcements', { count: formatCount(open.length, lang) })}>
      <form className={styles.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        <TextInput
          {...command.field('on')}
          className={styles.day}
          size="sm"
          label={t('council.announcedOn')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="05/11/2026"
        />
        <fieldset className={styles.choices} id={`${id}-dossiers`} tabIndex={-1}>
          <legend>{t('council.announceWhich')}</legend>
          {open.map(({ dossier, decision }) => (
            <label key={dossier.id} className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(dossier.id)}
                onChange={() => toggle(dossier.id)}
              />
              {unitLabel(dossier.unit, lang)}, {decision?.number}
              {decision?.date != null && ` (${formatDate(decision.date, lang)})`}
            </label>
          ))}
        </fieldset>
        <FormActions of={command} label={t('council.announce')} />
      </form>
    </Panel>
  );
}
