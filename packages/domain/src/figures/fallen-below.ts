import { type VerdictMask, verdictsOf } from '../progress/verdict-mask.ts';
import { criteriaAsked } from './criteria-asked.ts';

/** What is known today of a unit that was recognised, on the set of the level of its recognition. */
export type RecognisedCount = { metCount: number | null; mask: VerdictMask; size: number };

export type StandardStanding = {
  /** `below`: it met the whole set when it was recognised and does not today. */
  standing: 'holds' | 'below' | 'unknown';
  /** Criteria still to be met again; null where the count is not known. */
  toGo: number | null;
  /** Places of the criteria known not to be met, counted from 0. */
  missing: number[];
};

/**
 * Whether a recognised unit still meets the standard that it was recognised for ("rớt chuẩn", the
 * state that reviews of recognised communes count). A recognition stands until it is revoked, so a
 * unit may hold its decision and be below the standard. See
 * {@link criteriaAsked} for what is asked; without a count, one criterion known not to be met is enough.
 */
export function standardStanding(count: RecognisedCount | null): StandardStanding {
  if (count === null) return { standing: 'unknown', toGo: null, missing: [] };
  const { metCount, mask, size } = count;
  const { asked, missing } = criteriaAsked(verdictsOf(mask), size);
  if (metCount === null) return { standing: missing.length > 0 ? 'below' : 'unknown', toGo: null, missing };
  const toGo = Math.max(0, asked - metCount);
  return { standing: toGo > 0 ? 'below' : 'holds', toGo, missing };
}
