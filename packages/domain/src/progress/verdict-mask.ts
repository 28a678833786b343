import type { Verdict } from '../criteria/verdict.ts';

/**
 * The verdicts of one snapshot in one word: a letter for each criterion of its set, in the order of
 * positions. `m` met, `b` basically met, `n` not met, `a` not assessed, `.` unknown.
 */
export type VerdictMask = string;

const letters = { met: 'm', basically_met: 'b', not_met: 'n', not_assessed: 'a' } as const;
const verdictOfLetter: Readonly<Record<string, Verdict>> = {
  m: 'met',
  b: 'basically_met',
  n: 'not_met',
  a: 'not_assessed',
};
const unknown = '.';

/** From the worst to the best reading of one criterion over several territories. */
const fromWorst = [unknown, 'a', 'n', 'b', 'm'];

/** The verdict on the criterion at a place counted from 0; null: it is not known. */
export function verdictAt(mask: VerdictMask, place: number): Verdict | null {
  return verdictOfLetter[mask.charAt(place)] ?? null;
}

/** The verdicts in the order of the set. */
export const verdictsOf = (mask: VerdictMask): (Verdict | 'unknown')[] =>
  Array.from(mask, (letter) => verdictOfLetter[letter] ?? 'unknown');

/** The mask of verdicts in the order of the set. */
export const maskOfVerdicts = (verdicts: readonly (Verdict | 'unknown' | null | undefined)[]): VerdictMask =>
  verdicts.map((verdict) => (verdict == null || verdict === 'unknown' ? unknown : letters[verdict])).join('');

/** The mask that knows nothing of a set of `size` criteria. */
export const unknownMask = (size: number): VerdictMask => unknown.repeat(size);

const occurrences = (mask: VerdictMask, letter: string): number => mask.split(letter).length - 1;

/** Criteria met, or null where any verdict is unknown. */
export function metInMask(mask: VerdictMask): number | null {
  return mask.includes(unknown) ? null : occurrences(mask, letters.met);
}

/** What a snapshot counts beside its verdicts; `metCount` null: no count was given. */
export type MaskCounts = { metCount: number | null; basicCount: number; size: number };

/**
 * The mask with the verdicts that its count forces: where the count leaves no other reading, the
 * criteria nobody named are met (7 of 9 with two named as not met). A criterion that was not named
 * is never turned into not met; contradictory data stays as given. `criteria`: criteria of the set.
 */
export function deducedMask(mask: VerdictMask, counts: MaskCounts, criteria: number): VerdictMask {
  const given = mask === '' ? unknownMask(criteria) : mask;
  const { metCount, basicCount, size } = counts;
  if (metCount === null || criteria !== size || !given.includes(unknown)) return given;
  const open = size - occurrences(given, letters.not_met);
  if (metCount < 0 || basicCount < 0 || metCount + basicCount > open) return given;
  if (occurrences(given, letters.basically_met) > basicCount) return given;
  const unnamed = occurrences(given, unknown);
  if (metCount - occurrences(given, letters.met) !== unnamed) return given;
  return given.replaceAll(unknown, letters.met);
}

/**
 * Several territories read as one: a criterion is met only where each of them met it, and unknown
 * where any of them is unknown. Otherwise the worst verdict stands. Masks of one set, at least one.
 */
export function combineMasks(masks: readonly VerdictMask[]): VerdictMask {
  const [first = '', ...others] = masks;
  return others.reduce(
    (combined, mask) =>
      Array.from(combined, (letter, place) => {
        const other = mask.charAt(place) || unknown;
        return fromWorst.indexOf(other) < fromWorst.indexOf(letter) ? other : letter;
      }).join(''),
    first,
  );
}
