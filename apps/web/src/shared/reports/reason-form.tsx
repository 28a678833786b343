import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './reason-form.module.css';

type ReasonFormProps = {
  /** What the button does. */
  label: string;
  /** What the reason is for. */
  hint: string;
  onReason: (reason: string) => void;
};

/** A deed that takes a reason: the button opens the field, and sends it. */
export function ReasonForm({ label, hint, onReason }: ReasonFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (!asking) return <Button onClick={() => setAsking(true)}>{label}</Button>;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    onReason(reason);
    setAsking(false);
  };
  return (
    <form className={styles.reason} onSubmit={send}>
      <label htmlFor={id}>{hint}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div>
        <Button look="primary" type="submit" disabled={reason.trim() === ''}>
          {label}
        </Button>
        <Button onClick={() => setAsking(false)}>{t('confirm.cancel')}</Button>
      </div>
    </form>
  );
}
