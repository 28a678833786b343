import type { ComponentProps, ReactNode } from 'react';
import styles from './filter-field.module.css';

/** A filter that opens something: its caption over its value. */
export function FilterField({
  caption,
  children,
  ...props
}: { caption: string; children: ReactNode } & ComponentProps<'button'>) {
  return (
    <button type="button" {...props} className={styles.field}>
      <span className={styles.caption}>{caption}</span>
      <span className={styles.value}>{children}</span>
    </button>
  );
}

/** A filter with one possible value, or with its own controls. */
export function FilterGroup({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a field of the bar
    <div className={styles.field} role="group" aria-label={caption}>
      <span className={styles.caption}>{caption}</span>
      <span className={styles.value}>{children}</span>
    </div>
  );
}
