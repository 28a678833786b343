import type { CalendarDate } from '../time/calendar-date.ts';
import type { Quarter } from '../time/period.ts';
import { lastDay, lastQuarterEnded, quarterOf, quartersBetween } from '../time/period.ts';
import type { FigureComparability } from './figure-comparison.ts';

/** Criteria met over n units on a day; `totalMet` null: not known. */
export type Standing = { totalMet: number | null; communes: number };

export type TargetGap = {
  /** Target average less current average, per unit; negative once passed. */
  perCommune: number | null;
  /** Whole criteria still to be met over all units, 0 once reached. */
  criteria: number | null;
};

/** Targets carry at most this many decimals, so the products are taken in whole numbers. */
const targetScale = 10_000;

/** How far the units are from a target average (criteria per unit). */
export function gapToTarget(current: Standing, targetAverage: number): TargetGap {
  const { totalMet, communes } = current;
  if (totalMet === null || communes === 0) return { perCommune: null, criteria: null };
  const wanted = (Math.round(targetAverage * targetScale) * communes) / targetScale;
  return {
    perCommune: (wanted - totalMet) / communes,
    criteria: Math.max(0, Math.ceil(wanted - totalMet)),
  };
}

export type PaceQuestion = Standing & {
  targetAverage: number;
  /** The day on which the count holds. */
  date: CalendarDate;
  /** The last day on which the target can still be met. */
  dueDate: CalendarDate;
};

export type NeededPace = {
  criteria: number | null;
  /** Quarters left, one that has begun counted whole; 0 from the due day on. */
  quarters: number;
  /** Criteria a quarter over all units; null where unknown or where no quarter is left. */
  perQuarter: number | null;
  /** The same per unit. */
  perCommunePerQuarter: number | null;
};

/** Quarters that end after the day, up to that of the due day: at least 1 while the target is not due. */
function quartersLeft({ date, dueDate }: Pick<PaceQuestion, 'date' | 'dueDate'>): number {
  return dueDate <= date ? 0 : quartersBetween(lastQuarterEnded(date), quarterOf(dueDate));
}

/** The criteria still needed and how many that makes in each quarter left. */
export function neededPace(question: PaceQuestion): NeededPace {
  const { criteria } = gapToTarget(question, question.targetAverage);
  const quarters = quartersLeft(question);
  const perQuarter = criteria === null || quarters === 0 ? null : criteria / quarters;
  const perCommunePerQuarter = perQuarter === null ? null : perQuarter / question.communes;
  return { criteria, quarters, perQuarter, perCommunePerQuarter };
}

/** A count at an earlier quarter's end, and whether the present one may be compared with it. */
export type PastStanding = { quarter: Quarter; totalMet: number | null; comparability: FigureComparability };

/** Where a recent pace is measured from: the end of a quarter. */
export type PaceStart = { totalMet: number; quarter: Quarter };

/** The most quarters that a recent pace looks back over: one year. */
export const paceQuarters = 4;

/** Quarters from the end of one to a day, a part of a quarter by its months and days. */
function quartersElapsed(start: Quarter, date: CalendarDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const days = Number(lastDay({ kind: 'month', year, month }).slice(8));
  return (year - start.year) * 4 + (month - 1 + day / days) / 3 - start.quarter;
}

/** A count that a pace is measured up to: the day it holds on, and the latest day that its data speaks of. */
export type PaceEnd = { date: CalendarDate; dataAsOf: CalendarDate | null };

/** Whether a count speaks of any day after a quarter; else the same reports, carried forward, stand on both sides. */
export const isReportedSince = (dataAsOf: CalendarDate | null, quarter: Quarter): boolean =>
  dataAsOf !== null && dataAsOf > lastDay(quarter);

/**
 * The earliest of the last four quarters that the present count can be compared with; `past` has the
 * latest first. A quarter without data is passed over. So is one that ended less than a quarter before:
 * a few days tell no pace. So is one since whose end nothing was reported: the same reports stand on
 * both sides, carried forward, and tell that nothing is known of the time between, not that nothing was
 * met in it. A quarter before a change of units, of the set or of origin ends the search and is the
 * reason where nothing was found before it.
 */
export function paceStart(
  past: readonly PastStanding[],
  { date, dataAsOf }: PaceEnd,
): { start: PaceStart | null; hindrance: FigureComparability | null } {
  let start: PaceStart | null = null;
  for (const { quarter, totalMet, comparability } of past.slice(0, paceQuarters)) {
    if (comparability === 'no_data' || totalMet === null) continue;
    if (comparability !== 'comparable') return { start, hindrance: start === null ? comparability : null };
    if (isReportedSince(dataAsOf, quarter) && quartersElapsed(quarter, date) >= 1)
      start = { totalMet, quarter };
  }
  return { start, hindrance: start === null ? 'no_data' : null };
}

/** Criteria a quarter over all units since the start, a begun quarter counted in part; null where it cannot be measured. */
export function recentPace(
  { totalMet, date }: Pick<PaceQuestion, 'totalMet' | 'date'>,
  start: PaceStart | null,
): number | null {
  if (totalMet === null || start === null) return null;
  const elapsed = quartersElapsed(start.quarter, date);
  return elapsed <= 0 ? null : (totalMet - start.totalMet) / elapsed;
}

/** How a target stands, as `targetStatus` tells it. */
export const targetStatuses = ['met', 'on_track', 'at_risk', 'missed', 'unknown'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** A target and the units that it speaks of, in scope at the day. */
export type StatusQuestion = PaceQuestion & { expected: number };

/**
 * Met; missed once the due day has come below the target; both only where all units have reported, as a
 * target speaks of all of them: while some have not it is unknown what they add. Otherwise on track when
 * the recent pace is at least the pace still needed, at risk when it is not. Unknown without a count, or
 * without a start to measure a pace from.
 */
export function targetStatus(question: StatusQuestion, start: PaceStart | null): TargetStatus {
  const needed = neededPace(question);
  if (question.totalMet === null || needed.criteria === null) return 'unknown';
  if (needed.criteria === 0 || needed.perQuarter === null) {
    if (question.communes < question.expected) return 'unknown';
    return needed.criteria === 0 ? 'met' : 'missed';
  }
  const pace = recentPace(question, start);
  if (pace === null) return 'unknown';
  return pace >= needed.perQuarter ? 'on_track' : 'at_risk';
}
