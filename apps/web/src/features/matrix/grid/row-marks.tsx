import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import styles from './matrix-grid.module.css';

/** ▲ newly met, ▼ lost. */
export function ChangeMark({ change }: { change: 'gained' | 'lost' }) {
  return <span className={styles.change} data-change={change} aria-hidden="true" />;
}

/** `label`: its words, where nothing beside the mark says what it is. */
type MarkProps = { label?: string };

/** The flag of a pilot commune. */
export function PilotMark({ label }: MarkProps) {
  return (
    <>
      <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 11.5V1h8l-2.6 3.4 2.6 3.4h-8" fill="none" stroke="currentColor" strokeWidth="1.2" />
      </svg>
      {label !== undefined && <VisuallyHidden>, {label}</VisuallyHidden>}
    </>
  );
}

/** The diamond of a recognised commune; hollow where the recognition is simulated. */
export function RecognisedMark({ simulated, label }: MarkProps & { simulated: boolean }) {
  const fill = simulated ? 'none' : 'currentColor';
  return (
    <>
      <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 1l5 5-5 5-5-5z" fill={fill} stroke="currentColor" strokeWidth="1.2" />
      </svg>
      {label !== undefined && <VisuallyHidden>, {label}</VisuallyHidden>}
    </>
  );
}
