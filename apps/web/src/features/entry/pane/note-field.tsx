import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useFindingText } from '../entry-findings.tsx';
import type { Place } from '../rows/grid-edits.ts';
import { noteAt } from '../rows/row-findings.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import styles from './entry-pane.module.css';

type NoteFieldProps = { desk: EntryDesk; at: Place; id: string };

/** The note of one criterion; one that was met and is no longer needs it. */
export function NoteField({ desk, at, id }: NoteFieldProps) {
  const { t } = useTranslation();
  const textOf = useFindingText(desk);
  const [typed, setTyped] = useState<string | null>(null);
  const row = desk.rows[at.row];
  const position = desk.sheet.criteria[at.place]?.position;
  if (row === undefined || position === undefined) return null;
  const report = desk.reports.get(row.unit.ref);
  const note = noteAt(report, desk.saving.drafts.get(row.unit.ref), position);
  const fault = desk.findings.find(
    (one) => one.code === 'lost_without_note' && one.row === at.row && one.place === at.place,
  );
  const isOpen = row.cells[at.place]?.isOpen === true && (row.origin === null || report !== undefined);
  const type = (text: string) => {
    setTyped(text);
    const is = text.trim() === '' ? null : text;
    const base = { kind: 'note', at: position, is: note } as const;
    desk.enterField(row, base, { ...base, is });
  };
  return (
    <div className={styles.note} data-fault={fault !== undefined || undefined}>
      <label htmlFor={id}>{t(row.cells[at.place]?.change === 'lost' ? 'entry.whyLost' : 'entry.note')}</label>
      {fault !== undefined && (
        <p className={styles.fault} id={`${id}-fault`}>
          <Icon name="warning" />
          {textOf(fault)}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        readOnly={!isOpen}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={typed ?? note ?? ''}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
