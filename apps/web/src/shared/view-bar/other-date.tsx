import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { DateField } from './date-field.tsx';
import styles from './reading-form.module.css';

/** Any other date, written and applied. */
export function OtherDate({ chosen, onChoose }: { chosen: string | null; onChoose: (date: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(chosen === null ? '' : formatDate(chosen, 'vi'));
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const date = parseDate(text);
    setRefused(date === null);
    if (date !== null) onChoose(date);
  };
  return (
    <form className={styles.dates} onSubmit={submit} noValidate>
      <DateField
        label={t('reading.atOther')}
        text={text}
        fault={refused ? 'notADate' : null}
        onType={setText}
      />
      <Button type="submit">{t('reading.apply')}</Button>
    </form>
  );
}
