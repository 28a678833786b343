import { foldVietnamese } from '../text/fold.ts';
import { addDays, type CalendarDate, isCalendarDate } from '../time/calendar-date.ts';
import { formatDate, parseDate } from '../wording/dates.ts';
import { type Cell, empty, type Reading, read, refused } from './cell.ts';
import { cellText } from './cell-text.ts';

export type DateRefusalCode = 'date_invalid' | 'date_impossible';

const dayBeforeFirst = '1899-12-30';
const [firstSerial, lastSerial] = [61, 2_958_465];

/**
 * The day of a serial number of a workbook, counted from 1900 or 1904; null outside of 01/03/1900 to 31/12/9999. The
 * days before are left out: workbooks count a 29 February 1900 that never was.
 */
export function dateOfSerial(serial: number, from1904: boolean): CalendarDate | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return days < firstSerial || days > lastSerial ? null : addDays(dayBeforeFirst, days);
}

const [earliestNumber, latestNumber] = [36_526, 73_050];

/** A plain number is a day only in this century (36526 is 01/01/2000), so that a year is not one. */
const isLikelySerial = (value: number): boolean =>
  Number.isInteger(value) && value >= earliestNumber && value <= latestNumber;

const two = (text: string): string => text.padStart(2, '0');

type Written = { day: string; month: string; year: string };

function writtenDate(text: string): Written | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return { day, month, year };
  }
  const inWords = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/u.exec(foldVietnamese(text));
  const spaced = text.replace(/^ngày /iu, '').replace(/ ?([-/.]) ?/gu, '$1');
  const dayFirst = inWords ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u.exec(spaced);
  if (dayFirst === null) return null;
  const [, day = '', month = '', year = ''] = dayFirst;
  return { day, month, year };
}

const existing = ({ day, month, year }: Written): CalendarDate | null => {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? date : null;
};

const proposed = (date: CalendarDate | null): string | null =>
  date === null ? null : formatDate(date, 'vi');

function dateOfText(text: string): Reading<CalendarDate, DateRefusalCode> {
  const typed = parseDate(text);
  if (typed !== null) return read(typed);
  const written = writtenDate(text);
  if (written === null) return refused('date_invalid');
  if (written.year.length === 2)
    return refused('date_invalid', proposed(existing({ ...written, year: `20${written.year}` })));
  const date = existing(written);
  if (date !== null) return read(date);
  const { day, month } = written;
  return refused('date_impossible', proposed(existing({ ...written, day: month, month: day })));
}

/**
 * A day as offices write it: `31/3/2020`, `31-3-2020`, `2020-03-31`, `ngày 31 tháng 3 năm 2020`, a cell of a date, or
 * the serial number of one; the day always stands before the month. A year of two digits, and `3/13/2020`, are
 * refused with the day that may be meant.
 */
export function readImportDate(cell: Cell | undefined): Reading<CalendarDate, DateRefusalCode> {
  const text = cellText(cell);
  if (cell === undefined || text === '') return empty;
  if (cell.kind === 'date') return read(cell.date);
  if (cell.kind === 'text') return dateOfText(text);
  const serial =
    cell.kind === 'number' && isLikelySerial(cell.number) ? dateOfSerial(cell.number, false) : null;
  return serial === null ? refused('date_invalid') : read(serial);
}
