import type { ReadingMode } from '../figures/reading-mode.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { lastDay, quarterOf } from '../time/period.ts';
import type { UnitKind } from '../units/unit.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';
import { formatCount } from './numbers.ts';
import { formatPeriod } from './periods.ts';
import { unitKindName } from './unit-names.ts';

/** How a figure reads territory that changed, with the dates it was read with and what it left out. */
export type ReadingFacts = {
  mode: ReadingMode;
  /** Restated: the date whose units are read. */
  unitsAt: CalendarDate | null;
  /** Matched panel: first and last day of the range through which a unit stayed the same. */
  panelFrom: CalendarDate | null;
  panelTo: CalendarDate | null;
  /** Matched panel: units in scope at the date that did not stay the same. */
  leftOut: number | null;
};

const endsQuarter = (date: CalendarDate): boolean => lastDay(quarterOf(date)) === date;

/** `31/03/2018 – 12/07/2020`, by quarter where both ends are those of quarters; whichever end is known where one is not. */
function rangeText({ panelFrom, panelTo }: ReadingFacts, lang: Lang): string {
  const ends = [panelFrom, panelTo].filter((date) => date !== null);
  const text = ends.every(endsQuarter)
    ? (date: CalendarDate) => formatPeriod(quarterOf(date), lang)
    : (date: CalendarDate) => formatDate(date, lang);
  return ends.length === 0 ? '' : ` ${ends.map(text).join(' – ')}`;
}

function restatedText({ unitsAt }: ReadingFacts, lang: Lang): string {
  if (unitsAt === null) return lang === 'vi' ? 'tính lại' : 'restated';
  const date = formatDate(unitsAt, lang);
  return lang === 'vi' ? `tính lại theo đơn vị ${date}` : `restated to the units of ${date}`;
}

/** A reading mode inside a sentence: `như báo cáo`, `tính lại theo đơn vị 31/03/2020`, `chỉ xã không đổi địa giới …`. */
export function readingText(reading: ReadingFacts, counted: UnitKind, lang: Lang): string {
  switch (reading.mode) {
    case 'as_reported':
      return lang === 'vi' ? 'như báo cáo' : 'as reported';
    case 'restated':
      return restatedText(reading, lang);
    case 'matched_panel': {
      const range = rangeText(reading, lang);
      if (lang === 'vi') return `chỉ ${unitKindName(counted, lang)} không đổi địa giới${range}`;
      return `only ${unitKindName(counted, lang, 2)} unchanged${range}`;
    }
  }
}

/** `không tính 08 xã đã sắp xếp`; null where nothing was left out. */
export function leftOutText({ leftOut }: ReadingFacts, counted: UnitKind, lang: Lang): string | null {
  if (leftOut === null || leftOut === 0) return null;
  const count = formatCount(leftOut, lang);
  const units = unitKindName(counted, lang, leftOut);
  return lang === 'vi' ? `không tính ${count} ${units} đã sắp xếp` : `${count} reorganised ${units} left out`;
}

/** The mode with what it left out; null as reported, which needs no word. */
export function readingRemark(reading: ReadingFacts, counted: UnitKind, lang: Lang): string | null {
  if (reading.mode === 'as_reported') return null;
  const parts = [readingText(reading, counted, lang), leftOutText(reading, counted, lang)];
  return parts.filter((part) => part !== null).join(', ');
}
