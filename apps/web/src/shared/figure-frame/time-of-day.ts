import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** An instant as hours and minutes of the reader's own clock: `14:20`. */
export function formatTimeOfDay(instant: number): string {
  return new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
}

/** Day and time in Viet Nam, as a saved file names it: `02/04/2020 10:15`. */
export function formatMadeOn(instant: number, lang: Lang): string {
  const timeZone = 'Asia/Ho_Chi_Minh';
  const day = new Intl.DateTimeFormat('sv', { timeZone }).format(instant);
  const time = new Intl.DateTimeFormat('sv', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );
  return `${formatDate(day, lang)} ${time}`;
}
