import type { Verdict } from '../criteria/verdict.ts';

/** The verdicts of one unit on some criteria of a set. */
export type PartOfSet = readonly (Verdict | 'unknown')[];

/** Criteria met among some of a set; null where any verdict on them is unknown, as for the whole set. */
export const metInPart = (verdicts: PartOfSet): number | null =>
  verdicts.includes('unknown') ? null : verdicts.filter((verdict) => verdict === 'met').length;

/**
 * The change of one unit on some criteria of a set, between two dates that may be compared: the difference of the
 * counts, as for the whole set, null where either is unknown.
 */
export function netInPart(before: PartOfSet, after: PartOfSet): number | null {
  const [from, to] = [metInPart(before), metInPart(after)];
  return from === null || to === null ? null : to - from;
}
