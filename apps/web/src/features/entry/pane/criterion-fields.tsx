import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import type { Place } from '../rows/grid-edits.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import styles from './entry-pane.module.css';
import { EvidenceField } from './evidence-field.tsx';
import { IndicatorField } from './indicator-field.tsx';
import { NoteField } from './note-field.tsx';

type CriterionFieldsProps = { desk: EntryDesk; at: Place; noteId: string };

/** What belongs to one criterion of one commune beside its verdict: why it was returned, note, evidence, values. */
export function CriterionFields({ desk, at, noteId }: CriterionFieldsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const row = desk.rows[at.row];
  if (row === undefined) return null;
  const shown = row.cells[at.place];
  const told = desk.reports.get(row.unit.ref)?.cells[at.place];
  const suggestion = told?.suggestion ?? null;
  return (
    <>
      {told?.returnReason != null && (
        <p className={styles.returned}>
          <b>{t('entry.returned')}</b> {told.returnReason}
        </p>
      )}
      <NoteField desk={desk} at={at} id={noteId} />
      <EvidenceField desk={desk} at={at} />
      {told?.indicators.map((indicator) => (
        <IndicatorField
          key={indicator.id}
          desk={desk}
          row={row}
          indicator={indicator}
          isOpen={shown?.isOpen ?? false}
        />
      ))}
      {row.origin === null && shown?.isOpen && <p className={styles.quiet}>{t('entry.valuesLater')}</p>}
      {suggestion !== null && suggestion !== shown?.verdict && (
        <p className={styles.suggestion}>
          {t('entry.suggested', { verdict: verdictWord(suggestion, lang) })}{' '}
          {shown?.isOpen && (
            <Button onClick={() => desk.enterVerdicts([{ ...at, verdict: suggestion }])}>
              {t('entry.takeSuggestion', { verdict: verdictWord(suggestion, lang) })}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
