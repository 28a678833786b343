import { verdictOfRatio } from './average-checks.ts';
import type { Check, CheckVerdict } from './check-verdict.ts';

export type PercentageOverBases = {
  numerator: number | null;
  bases: { base: number; percent: number; verdict: CheckVerdict }[];
};

/**
 * A printed percentage against every base it may have been taken over: the base is often not
 * printed. Consistent when one of them fits; `bases` says which.
 */
export function checkPercentage(
  percent: { value: number; decimals: number },
  numerator: number | null,
  candidateBases: readonly number[],
): Check<PercentageOverBases> {
  if (numerator === null) return { verdict: 'cannot_tell', computed: { numerator, bases: [] } };
  const bases = candidateBases
    .filter((base) => base > 0)
    .map((base) => ({
      base,
      percent: (numerator * 100) / base,
      verdict: verdictOfRatio(percent.value, percent.decimals, numerator * 100, base),
    }));
  const computed = { numerator, bases };
  if (bases.length === 0) return { verdict: 'cannot_tell', computed };
  const some = (verdict: CheckVerdict) => bases.some((base) => base.verdict === verdict);
  if (some('consistent')) return { verdict: 'consistent', computed };
  return { verdict: some('consistent_if_truncated') ? 'consistent_if_truncated' : 'impossible', computed };
}
