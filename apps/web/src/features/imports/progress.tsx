import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useId } from 'react';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './imports.module.css';

/** What is under way, and how much of it is done; `share` null: nothing is known of that. */
export function Progress({ label, share }: { label: string; share: number | null }) {
  const lang = useLang();
  const id = useId();
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className={styles.progress}>
      <p id={id} role="status">
        {label}
      </p>
      <progress aria-labelledby={id} max={100} {...(percent !== null && { value: percent })} />
      <span className={styles.percent}>{percent === null ? '' : `${formatInteger(percent, lang)}%`}</span>
    </div>
  );
}
