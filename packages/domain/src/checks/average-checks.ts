import type { PrintedAverage } from '../figures/published-aggregate.ts';
import { lastPlaces, roundedRatio, truncatedRatio } from '../values/rounding.ts';
import type { Check, CheckVerdict } from './check-verdict.ts';

/** Whether numerator / denominator prints as the value: rounded half up, or else cut off. */
export function verdictOfRatio(
  value: number,
  decimals: number,
  numerator: number,
  denominator: number,
): CheckVerdict {
  const printed = lastPlaces(value, decimals);
  if (roundedRatio(numerator, denominator, decimals) === printed) return 'consistent';
  const truncated = truncatedRatio(numerator, denominator, decimals) === printed;
  return truncated ? 'consistent_if_truncated' : 'impossible';
}

export type AverageFromTotal = {
  total: number | null;
  communes: number | null;
  /** total / communes, unrounded. */
  ratio: number | null;
  /** Where the number of communes is not printed: those over which the average comes out. */
  communesThatFit: number[];
};

/** No province ever had more communes than this. */
const mostCommunes = 1_000;

function communesThatFit(average: PrintedAverage, total: number): number[] {
  const all = Array.from({ length: mostCommunes }, (_, index) => index + 1);
  return all.filter((communes) => {
    const verdict = verdictOfRatio(average.value, average.decimals, total, communes);
    return verdict !== 'impossible';
  });
}

/** Printed average against printed total and number of communes: 187 / 19 prints as 9,84. */
export function checkAverage(
  average: PrintedAverage | null,
  total: number | null,
  communes: number | null,
): Check<AverageFromTotal> {
  const known = { total, communes, ratio: null, communesThatFit: [] };
  if (average === null || total === null || communes === 0)
    return { verdict: 'cannot_tell', computed: known };
  if (communes === null) {
    const fitting = total === 0 ? [] : communesThatFit(average, total);
    const verdict = fitting.length === 0 && total > 0 ? 'impossible' : 'cannot_tell';
    return { verdict, computed: { ...known, communesThatFit: fitting } };
  }
  return {
    verdict: verdictOfRatio(average.value, average.decimals, total, communes),
    computed: { ...known, ratio: total / communes },
  };
}

export type WholeTotals = {
  communes: number | null;
  /** Whole totals that print as the average when rounded half up: first and last. */
  rounded: { least: number; most: number } | null;
  /** Whole totals that print so when cut off. */
  truncated: { least: number; most: number } | null;
};

function wholeTotals(
  average: PrintedAverage,
  communes: number,
  places: (total: number) => number,
): { least: number; most: number } | null {
  const printed = lastPlaces(average.value, average.decimals);
  const middle = Math.round(average.value * communes);
  const reach = Math.ceil(communes / 10 ** average.decimals) + 1;
  const around = Array.from({ length: 2 * reach + 1 }, (_, index) => middle - reach + index);
  const fitting = around.filter((total) => total >= 0 && places(total) === printed);
  const [least, most] = [fitting.at(0), fitting.at(-1)];
  return least === undefined || most === undefined ? null : { least, most };
}

/**
 * Granularity: an average of whole criteria over n communes can only be a whole total over n.
 * No whole total over 85 rounds to 12,23 (1040/85 = 12,235 only cuts to it); 1052/86 does.
 */
export function checkGranularity(average: PrintedAverage, communes: number | null): Check<WholeTotals> {
  if (communes === null || communes <= 0)
    return { verdict: 'cannot_tell', computed: { communes, rounded: null, truncated: null } };
  const { decimals } = average;
  const rounded = wholeTotals(average, communes, (total) => roundedRatio(total, communes, decimals));
  const truncated = wholeTotals(average, communes, (total) => truncatedRatio(total, communes, decimals));
  const ifNotRounded = truncated === null ? 'impossible' : 'consistent_if_truncated';
  return {
    verdict: rounded === null ? ifNotRounded : 'consistent',
    computed: { communes, rounded, truncated },
  };
}
