import type { CalendarDate } from '../time/calendar-date.ts';
import type { FigureLayer } from './answering-data.ts';
import { isInLayer } from './answering-data.ts';
import type { FigureOrigin } from './origin.ts';
import type { TargetStatus } from './target.ts';

/** A target as it was set; `setOn` null: no source gives the day. */
export type SetTarget = { readonly setOn: CalendarDate | null; readonly origin: FigureOrigin };

/** When targets are looked at, and in which layer. */
export type TargetsAsked = { readonly date: CalendarDate; readonly layer: FigureLayer };

/** Whether a target is shown: in its layer, and not before the day on which it was set. */
export const isTargetShown = (target: SetTarget, { date, layer }: TargetsAsked): boolean =>
  (target.setOn === null || target.setOn <= date) && isInLayer(layer, target);

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** Whether a target that is shown is measured: due in the year before the date, or later. */
export const isTargetMeasured = (dueDate: CalendarDate, date: CalendarDate): boolean =>
  yearOf(dueDate) >= yearOf(date) - 1;

/** Whether a target is over: due in an earlier year and not missed. What was missed is still told. */
export const isTargetOver = (
  { dueDate, status }: { readonly dueDate: CalendarDate; readonly status: TargetStatus },
  date: CalendarDate,
): boolean => yearOf(dueDate) < yearOf(date) && status !== 'missed';
