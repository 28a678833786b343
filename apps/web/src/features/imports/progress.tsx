import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useId } from 'react';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './imports.module.css';

/** What is under way, and how much of it is done, from 0 to 1. */
export function Progress({ label, share }: { label: string; share: number }) {
  const lang = useLang();
  const id = useId();
  const percent = Math.floor(share * 100);
  return (
    <div className={styles.progress}>
      <p id={id}>{label}</p>
      <progress aria-labelledby={id} max={100} value={percent} />
      <span className={styles.percent}>{`${formatInteger(percent, lang)}%`}</span>
    </div>
  );
}
