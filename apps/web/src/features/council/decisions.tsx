import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import type { SessionDossier } from '@tiendo/contracts/dossiers/council-parts.ts';
import { recordRecognitionDecisions } from '@tiendo/contracts/dossiers/recognitions.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './council.module.css';
import { recognitionsChanged } from './council-queries.ts';

type DecisionValues = { dossier: number; number: string; year: string };

/** Dossiers that passed and have no decision yet. */
export const awaitingDecision = ({ dossiers }: CouncilSession): SessionDossier[] =>
  dossiers.filter(({ dossier, decision }) => dossier.state === 'qualified' && decision === null);

/** Decisions that are filled in; a commune without a number is left for another day. */
const filled = (items: readonly DecisionValues[]) => items.filter(({ number }) => number.trim() !== '');

/** Records decisions of one day for the communes whose number is filled in. */
export function Decisions({ session }: { session: CouncilSession }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const open = awaitingDecision(session);
  const command = useCommandForm({
    command: recordRecognitionDecisions,
    initial: {
      on: '',
      items: open.map(
        ({ dossier: { id, year } }): DecisionValues => ({ dossier: id, number: '', year: String(year) }),
      ),
    },
    check: ({ on, items }) => ({
      ...(parseDate(on) === null && { on: t('reading.notADate') }),
      ...(filled(items).length === 0 && { 'items.0.number': t('council.numberMissing') }),
      ...Object.fromEntries(
        items.flatMap(({ year }, at) =>
          /^\d{4}$/.test(year) ? [] : [[`items.${at}.year`, t('council.notAYear')]],
        ),
      ),
    }),
    inputOf: ({ on, items }) => ({
      body: {
        on: parseDate(on) ?? '',
        items: filled(items).map(({ dossier, number, year }) => ({
          dossier,
          number: number.trim(),
          year: Number(year),
        })),
      },
    }),
    onDone: () => recognitionsChanged(client),
  });
  return (
    <Panel title={t('council.decisions', { count: formatCount(open.length, lang) })}>
      <form className={styles.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        <TextInput
          {...command.field('on')}
          className={styles.day}
          size="sm"
          label={t('council.decidedOn')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="30/10/2026"
        />
        <table className={`${table.table} ${styles.narrow}`}>
          <thead>
            <tr>
              <th scope="col">{t('council.column.unit')}</th>
              <th scope="col">{t('council.decisionNumber')}</th>
              <th scope="col">{t('council.achievedYear')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ dossier: { id, unit } }, at) => (
              <tr key={id}>
                <th scope="row">{unitLabel(unit, lang)}</th>
                <td>
                  <TextInput
                    {...command.field(`items.${at}.number`)}
                    size="xs"
                    maxLength={120}
                    placeholder="2165/QĐ-UBND"
                    aria-label={t('council.numberOf', { name: unitLabel(unit, lang) })}
                  />
                </td>
                <td className={styles.votes}>
                  <TextInput
                    {...command.field(`items.${at}.year`)}
                    size="xs"
                    inputMode="numeric"
                    aria-label={t('council.yearOf', { name: unitLabel(unit, lang) })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.detail}>{t('council.decisionsText')}</p>
        <FormActions of={command} label={t('council.recordDecisions')} />
      </form>
    </Panel>
  );
}
