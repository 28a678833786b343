import { useQuery } from '@tanstack/react-query';
import { asReported } from '@tiendo/contracts/reading-address.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { trendQuery } from '../view/trend-query.ts';
import { useView } from '../view/use-view.ts';
import { OtherDate } from './other-date.tsx';
import styles from './reading-form.module.css';

type Option = { date: string | null; label: string };

/** The date read and the days on which units changed within the trend, the latest first. */
function useOptions(): Option[] {
  const { t } = useTranslation();
  const lang = useLang();
  const view = useView();
  const own = dateOfPeriod(view.period);
  const { data } = useQuery(trendQuery({ ...view, reading: asReported }));
  const number = (count: number | null) => (count === null ? '?' : formatInteger(count, lang));
  const changes = (data?.breaks ?? []).flatMap(
    ({ kind, before, unitsBefore, unitsAfter, ...one }): Option[] => {
      const date = one.date ?? dateOfPeriod(before);
      if (kind !== 'units' || date === own) return [];
      const change = `${number(unitsBefore)} → ${number(unitsAfter)}`;
      return [{ date, label: t('reading.atBreak', { date: formatDate(date, lang), change }) }];
    },
  );
  const atPeriod = { date: null, label: t('reading.atPeriod', { date: formatDate(own, lang) }) };
  return [atPeriod, ...changes.reverse()];
}

type UnitsAtChoiceProps = { chosen: string | null; onChoose: (date: string | null) => void };

/** The date whose units a restated page reads. */
export function UnitsAtChoice({ chosen, onChoose }: UnitsAtChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  const options = useOptions();
  const listed = options.some((option) => option.date === chosen);
  const [other, setOther] = useState(false);
  const writing = other || !listed;
  return (
    <fieldset className={styles.units}>
      <legend>{t('reading.unitsAt')}</legend>
      {options.map(({ date, label }) => (
        <label key={date ?? 'period'} className={styles.unitsOption}>
          <input
            type="radio"
            name={name}
            checked={!writing && date === chosen}
            onChange={() => {
              setOther(false);
              onChoose(date);
            }}
          />
          {label}
        </label>
      ))}
      <label className={styles.unitsOption}>
        <input type="radio" name={name} checked={writing} onChange={() => setOther(true)} />
        {t('reading.atOther')}
      </label>
      {writing && <OtherDate chosen={chosen} onChoose={onChoose} />}
    </fieldset>
  );
}
