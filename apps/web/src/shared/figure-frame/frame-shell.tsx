import type { ReactNode } from 'react';
import styles from './figure-frame.module.css';

type FrameShellProps = { id: string; title: string | null; height: number; children: ReactNode };

/** The frame without a figure: same rule, same room. */
export function FrameShell({ id, title, height, children }: FrameShellProps) {
  return (
    <section className={styles.frame} id={id} aria-label={title ?? undefined}>
      {title !== null && <h2 className={styles.title}>{title}</h2>}
      <div className={styles.state} style={{ minHeight: `${height}rem` }}>
        {children}
      </div>
    </section>
  );
}
