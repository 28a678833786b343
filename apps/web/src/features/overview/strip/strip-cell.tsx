import type { ReactNode } from 'react';
import styles from './strip.module.css';

type StripCellProps = {
  label: ReactNode;
  /** The figure, or the sign for a figure that is not known. */
  figure: ReactNode;
  unit?: ReactNode | undefined;
  note?: ReactNode;
  large?: boolean;
  /** The note under the large figure instead of beside it. */
  stacked?: boolean;
};

/** One figure of the strip: what it is, the number, what it was made of. */
export function StripCell({ label, figure, unit, note, large = false, stacked = false }: StripCellProps) {
  return (
    <div className={styles.cell}>
      <dt className={styles.label}>{label}</dt>
      <dd className={large && !stacked ? styles.row : undefined}>
        <p className={large ? styles.largeFigure : styles.figure}>
          {figure}
          {unit !== undefined && <small>{unit}</small>}
        </p>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </dd>
    </div>
  );
}
