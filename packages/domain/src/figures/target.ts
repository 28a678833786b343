import type { Quarter } from '../time/period.ts';
import { quartersBetween } from '../time/period.ts';
import type { FigureComparability } from './figure-comparison.ts';

/** Criteria met over n units at the end of a quarter; `totalMet` null: not known. */
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
  /** The quarter at whose end the count holds. */
  fromQuarter: Quarter;
  /** The quarter by whose end the target is due. */
  dueQuarter: Quarter;
};

export type NeededPace = {
  criteria: number | null;
  quarters: number;
  /** Criteria a quarter over all units; null where unknown or where no quarter is left. */
  perQuarter: number | null;
  /** The same per unit. */
  perCommunePerQuarter: number | null;
};

/** The criteria still needed and how many that makes in each quarter left. */
export function neededPace(question: PaceQuestion): NeededPace {
  const { criteria } = gapToTarget(question, question.targetAverage);
  const quarters = Math.max(0, quartersBetween(question.fromQuarter, question.dueQuarter));
  const perQuarter = criteria === null || quarters === 0 ? null : criteria / quarters;
  const perCommunePerQuarter = perQuarter === null ? null : perQuarter / question.communes;
  return { criteria, quarters, perQuarter, perCommunePerQuarter };
}

/** A count at an earlier quarter's end, and whether the present one may be compared with it. */
export type PastStanding = { quarter: Quarter; totalMet: number | null; comparability: FigureComparability };

/** Where a recent pace is measured from. */
export type PaceStart = { totalMet: number; quarter: Quarter };

/** The most quarters that a recent pace looks back over: one year. */
export const paceQuarters = 4;

/**
 * The earliest of the last four quarters that the present count can be compared with; `past` has the
 * latest first. A quarter without data is passed over; one before a change of units, of the set or of
 * origin ends the search and is the reason where nothing was found before it.
 */
export function paceStart(past: readonly PastStanding[]): {
  start: PaceStart | null;
  hindrance: FigureComparability | null;
} {
  let start: PaceStart | null = null;
  for (const { quarter, totalMet, comparability } of past.slice(0, paceQuarters)) {
    if (comparability === 'no_data' || totalMet === null) continue;
    if (comparability !== 'comparable') return { start, hindrance: start === null ? comparability : null };
    start = { totalMet, quarter };
  }
  return { start, hindrance: start === null ? 'no_data' : null };
}

/** Criteria a quarter over all units since the start; null where it cannot be measured. */
export function recentPace(
  { totalMet, fromQuarter }: Pick<PaceQuestion, 'totalMet' | 'fromQuarter'>,
  start: PaceStart | null,
): number | null {
  if (totalMet === null || start === null) return null;
  const elapsed = quartersBetween(start.quarter, fromQuarter);
  return elapsed <= 0 ? null : (totalMet - start.totalMet) / elapsed;
}

/** How a target stands, as `targetStatus` tells it. */
export const targetStatuses = ['met', 'on_track', 'at_risk', 'missed', 'unknown'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/**
 * Met; missed once the due quarter has ended below the target; otherwise on track when the recent
 * pace is at least the pace still needed, at risk when it is not. Unknown without a count, or without
 * a start to measure a pace from.
 */
export function targetStatus(question: PaceQuestion, start: PaceStart | null): TargetStatus {
  const needed = neededPace(question);
  if (question.totalMet === null || needed.criteria === null) return 'unknown';
  if (needed.criteria === 0) return 'met';
  if (needed.perQuarter === null) return 'missed';
  const pace = recentPace(question, start);
  if (pace === null) return 'unknown';
  return pace >= needed.perQuarter ? 'on_track' : 'at_risk';
}
