import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRow } from '../rows/entry-row.ts';
import styles from './entry-grid.module.css';

type DeclaredCellProps = {
  row: EntryRow;
  place: number;
  inHand: boolean;
  isFaulty: boolean;
  onDeclared: (row: EntryRow, is: number | null) => void;
};

/** The count of criteria that a commune states itself, to be held against those marked. */
export function DeclaredCell({ row, place, inHand, isFaulty, onDeclared }: DeclaredCellProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const stated = row.declared === null ? '' : `${row.declared}`;
  if (!row.isOpen)
    return (
      <td className={styles.declared} data-place={place} tabIndex={inHand ? 0 : -1}>
        {stated === '' ? '–' : stated}
      </td>
    );
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 3);
    setTyped(digits);
    onDeclared(row, digits === '' ? null : Number(digits));
  };
  return (
    <td className={styles.declared} data-place={place}>
      <input
        inputMode="numeric"
        autoComplete="off"
        placeholder="–"
        tabIndex={inHand ? 0 : -1}
        aria-label={t('entry.declaredOf', { unit: row.unit.name })}
        aria-invalid={isFaulty || undefined}
        value={typed ?? stated}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </td>
  );
}
