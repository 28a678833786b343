import type { Check } from './check-verdict.ts';

/** Criteria met + criteria missing = size of the set (15 + 4 = 19). */
export function checkCountParts(
  met: number | null,
  missing: number | null,
  size: number | null,
): Check<{ sum: number | null; size: number | null }> {
  const sum = met === null || missing === null ? null : met + missing;
  const computed = { sum, size };
  if (size === null) return { verdict: 'cannot_tell', computed };
  if ((met ?? 0) > size || (missing ?? 0) > size) return { verdict: 'impossible', computed };
  if (sum === null) return { verdict: 'cannot_tell', computed };
  return { verdict: sum === size ? 'consistent' : 'impossible', computed };
}

/** Names listed against the count given with them; a shorter list may be an excerpt. */
export function checkNamedCount(
  namedCount: number,
  count: number | null,
): Check<{ named: number; count: number | null }> {
  const computed = { named: namedCount, count };
  if (count === null || namedCount < count) return { verdict: 'cannot_tell', computed };
  return { verdict: namedCount === count ? 'consistent' : 'impossible', computed };
}

/** A part printed as "of which" cannot be larger than its whole. */
export function checkSubset(
  part: number | null,
  whole: number | null,
): Check<{ part: number | null; whole: number | null }> {
  const computed = { part, whole };
  if (part === null || whole === null) return { verdict: 'cannot_tell', computed };
  return { verdict: part <= whole ? 'consistent' : 'impossible', computed };
}
