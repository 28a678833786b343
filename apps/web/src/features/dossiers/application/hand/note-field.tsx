import type { DossierClaim } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownNote } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './hand.module.css';

/** The note of a claim. While somebody types, the field keeps their text as it is. */
export function NoteField({ desk, claim }: { desk: DossierDesk; claim: DossierClaim }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const note = shownNote(claim, desk.saving.drafts);
  if (!claim.isOpen && note === '') return null;
  const type = (text: string) => {
    setTyped(text);
    const is = text.trim() === '' ? null : text;
    desk.write({ kind: 'note', at: claim.criterion.position, is });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('entry.note')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        readOnly={!claim.isOpen}
        value={typed ?? note}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
