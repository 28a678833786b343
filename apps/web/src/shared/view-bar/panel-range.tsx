import { panelOf } from '@tiendo/contracts/view-reading.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { useView } from '../view/use-view.ts';
import { DateField } from './date-field.tsx';
import styles from './reading-form.module.css';

type Range = { from: string | null; to: string | null };
type Faults = { from: 'notADate' | 'reversed' | null; to: 'notADate' | null };

const faultsOf = (from: string | null, to: string | null): Faults => ({
  from: from === null ? 'notADate' : to !== null && from > to ? 'reversed' : null,
  to: to === null ? 'notADate' : null,
});

/** The range through which units must have stayed the same. */
export function PanelRange({ chosen, onChoose }: { chosen: Range; onChoose: (range: Range) => void }) {
  const { t } = useTranslation();
  const { period } = useView();
  const written = (range: Range) => {
    const { from, to } = panelOf(period, range);
    return { from: formatDate(from, 'vi'), to: formatDate(to, 'vi') };
  };
  const [text, setText] = useState(() => written(chosen));
  const [faults, setFaults] = useState<Faults>({ from: null, to: null });

  const take = (range: Range) => {
    setText(written(range));
    setFaults({ from: null, to: null });
    onChoose(range);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [from, to] = [parseDate(text.from), parseDate(text.to)];
    const found = faultsOf(from, to);
    setFaults(found);
    if (found.from === null && found.to === null) take({ from, to });
  };
  const isDefault = chosen.from === null && chosen.to === null;
  return (
    <form className={styles.dates} onSubmit={submit} noValidate aria-label={t('reading.range')}>
      <DateField
        label={t('reading.from')}
        text={text.from}
        fault={faults.from}
        onType={(from) => setText({ ...text, from })}
      />
      <DateField
        label={t('reading.to')}
        text={text.to}
        fault={faults.to}
        onType={(to) => setText({ ...text, to })}
      />
      <Button type="submit">{t('reading.apply')}</Button>
      {!isDefault && (
        <Button look="text" onClick={() => take({ from: null, to: null })}>
          {t('reading.defaultRange')}
        </Button>
      )}
    </form>
  );
}
