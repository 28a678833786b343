import { randomFor } from './random.ts';

/** Criteria of the national sets before 2026. */
export const SIZE = 19;

/** How late a criterion is met on average, by its number: the higher the harder. */
const DIFFICULTY_2016: Readonly<Record<number, number>> = {
  1: 2.5,
  2: 8,
  3: 4,
  4: 1.5,
  5: 7,
  6: 8,
  7: 4,
  8: 2,
  9: 5,
  10: 7,
  11: 6.5,
  12: 3,
  13: 4.5,
  14: 3.5,
  15: 5,
  16: 9,
  17: 9,
  18: 2.5,
  19: 1.5,
};

/** What the set of 2022 asks more. */
const HARDER_IN_2022: Readonly<Record<number, number>> = { 8: 1.5, 10: 1, 13: 2, 15: 1.5, 17: 1.5, 18: 1 };

const DIFFICULTY_ADVANCED: Readonly<Record<number, number>> = {
  1: 4,
  2: 7,
  3: 3,
  4: 1.5,
  5: 6,
  6: 5,
  7: 3,
  8: 4,
  9: 2,
  10: 7,
  11: 4,
  12: 5,
  13: 8,
  14: 6,
  15: 3,
  16: 3,
  17: 9,
  18: 8,
  19: 1.5,
};

/** The ten criteria of 2026. */
const DIFFICULTY_2026: Readonly<Record<number, number>> = {
  1: 3,
  2: 5.5,
  3: 5,
  4: 3.8,
  5: 4.6,
  6: 4.2,
  7: 4.9,
  8: 5.4,
  9: 2,
  10: 2.4,
};

export type OrderedSet = 'XA_NTM_2016' | 'XA_NTM_2022' | 'XA_NTM_NANG_CAO_2022' | 'XA_NTM_2026';

/** Criteria that each set holds. */
export const sizeOfSet: Readonly<Record<OrderedSet, number>> = {
  XA_NTM_2016: SIZE,
  XA_NTM_2022: SIZE,
  XA_NTM_NANG_CAO_2022: SIZE,
  XA_NTM_2026: 10,
};

const SPREAD = 3.5;
/** Lifts the criteria that a scenario names as hardest above all others. */
const HARDEST = 100;

function difficulty(set: OrderedSet, number: number): number {
  if (set === 'XA_NTM_2026') return DIFFICULTY_2026[number] ?? 0;
  if (set === 'XA_NTM_NANG_CAO_2022') return DIFFICULTY_ADVANCED[number] ?? 0;
  const harder = set === 'XA_NTM_2022' ? (HARDER_IN_2022[number] ?? 0) : 0;
  return (DIFFICULTY_2016[number] ?? 0) + harder;
}

/** Sets of one kind share the draws: a commune that found schools hard in 2016 still does in 2022. */
const drawsOf: Readonly<Record<OrderedSet, string>> = {
  XA_NTM_2016: 'new rural',
  XA_NTM_2022: 'new rural',
  XA_NTM_NANG_CAO_2022: 'advanced',
  XA_NTM_2026: 'new rural of 2026',
};

/**
 * The order in which one commune (or the communes that became one) meets the criteria of a set: easy before hard,
 * with a lasting difference between communes. A commune with n criteria meets the first n.
 */
export function criterionOrder(family: string, set: OrderedSet, hardest: readonly number[]): number[] {
  const draws = drawsOf[set];
  const numbers = Array.from({ length: sizeOfSet[set] }, (_, index) => index + 1);
  const rank = (number: number): number =>
    difficulty(set, number) +
    randomFor('order', draws, family, number)() * SPREAD +
    (draws === 'new rural' && hardest.includes(number) ? HARDEST : 0);
  const ranks = new Map(numbers.map((number) => [number, rank(number)]));
  return numbers.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || a - b);
}
