import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Facts by name: in one flow, or each in a line of its own. */
export function Facts({ inLines = false, children }: { inLines?: boolean; children: ReactNode }) {
  return (
    <dl className={styles.facts} data-in-lines={inLines || undefined}>
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
