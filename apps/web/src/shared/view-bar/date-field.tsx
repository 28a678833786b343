import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './reading-form.module.css';

type DateFieldProps = {
  label: string;
  text: string;
  /** Why the text cannot be taken; null where it can, or has not been tried. */
  fault: 'notADate' | 'reversed' | null;
  onType: (text: string) => void;
};

/** A date written day first, as every Vietnamese paper has it whatever the language of the browser. */
export function DateField({ label, text, fault, onType }: DateFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.date}>
      <label htmlFor={id} className={styles.dateLabel}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        inputMode="numeric"
        placeholder="31/03/2020"
        autoComplete="off"
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {t(`reading.${fault}`)}
        </p>
      )}
    </div>
  );
}
