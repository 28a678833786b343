import type { TrendAnswer, TrendPoint } from '@tiendo/contracts/figures/trend.ts';

/** Criteria in the set that a quarter was counted by. */
export const sizeAt = (
  { sets, criteriaSet }: Pick<TrendAnswer, 'sets' | 'criteriaSet'>,
  { setCode }: Pick<TrendPoint, 'setCode'>,
): number | null => (sets.find(({ code }) => code === setCode) ?? criteriaSet).size;
