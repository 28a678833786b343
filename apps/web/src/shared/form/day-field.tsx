import { TextInput } from '@mantine/core';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type DayFieldProps = {
  label: string;
  /** The day that holds; null: none. */
  day: CalendarDate | null;
  onChoose: (day: CalendarDate | null) => void;
  /** Why a day cannot be chosen; null where it can. */
  fault?: (day: CalendarDate | null) => 'reversed' | null;
};

const written = (day: CalendarDate | null): string => (day === null ? '' : formatDate(day, 'vi'));

/** A day written day first that takes effect on Enter or when the field is left; emptied, no day is chosen. */
export function DayField({ label, day, onChoose, fault = () => null }: DayFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<'notADate' | 'reversed' | null>(null);
  const take = () => {
    if (typed === null) return;
    const chosen = parseDate(typed);
    const wrong = typed.trim() !== '' && chosen === null ? 'notADate' : fault(chosen);
    setError(wrong);
    if (wrong !== null) return;
    setTyped(null);
    if (chosen !== day) onChoose(chosen);
  };
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      placeholder="31/03/2020"
      value={typed ?? written(day)}
      error={error === null ? undefined : t(`reading.${error}`)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    />
  );
}
