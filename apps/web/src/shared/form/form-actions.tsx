import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './form.module.css';
import type { CommandForm } from './use-command-form.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

type FormActionsProps = { of: CommandForm; label: string; children?: ReactNode };

/** The button that sends a form, held back as long as the server asks to wait; other ways on beside it. */
export function FormActions({ of: { failure, faults, pending }, label, children }: FormActionsProps) {
  const { t } = useTranslation();
  const wait = failure?.kind === 'problem' ? failure.retryAfterSeconds : null;
  const left = useSecondsLeft(wait, faults);
  return (
    <div className={styles.actions}>
      <Button look="primary" type="submit" disabled={pending || left > 0}>
        {label}
      </Button>
      {left > 0 && <span role="timer">{t('form.tryAgainIn', { time: clock(left) })}</span>}
      {children}
    </div>
  );
}
