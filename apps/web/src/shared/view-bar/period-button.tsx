import type { Quarter } from '@tiendo/domain/time/period.ts';
import type { ComponentProps } from 'react';
import styles from './period-filter.module.css';

export type PeriodChoiceProps = {
  /** The period in words. */
  label: string;
  chosen: string;
  /** The quarters to choose from; null where there is nothing to see. */
  range: { first: Quarter; last: Quarter } | null;
  onChoose: (code: string) => void;
};

/** The period as a button. */
export function PeriodButton(button: ComponentProps<'button'>) {
  return <button type="button" {...button} className={styles.value} />;
}
