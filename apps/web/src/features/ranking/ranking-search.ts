import { periodCode } from '@tiendo/contracts/values.ts';
import { z } from 'zod';

const orderBySlug = { bac: 'movement', 'tang-giam': 'difference', ten: 'name' } as const;
const orderSlugs = Object.keys(orderBySlug) as [keyof typeof orderBySlug];

/** What the ranking alone lets choose; what is left out takes its default. */
export const rankingParameters = {
  'so-voi': periodCode.optional(),
  xep: z.enum(orderSlugs).optional(),
  theo: z.literal('don-vi').optional(),
};

const parameters = z.object(rankingParameters);
export type RankingSearch = z.infer<typeof parameters>;

export type RankingChoice = {
  /** The period compared with, where the address names one. */
  since: string | null;
  order: 'rank' | (typeof orderBySlug)[keyof typeof orderBySlug];
  by: 'criterion' | 'unit';
};

/** What an address chooses. */
export function rankingChoiceOf(search: Readonly<Record<string, unknown>>): RankingChoice {
  const { 'so-voi': since, xep, theo } = parameters.parse(search);
  return {
    since: since ?? null,
    order: xep === undefined ? 'rank' : orderBySlug[xep],
    by: theo === undefined ? 'criterion' : 'unit',
  };
}

/** The address of a choice, without what is a default. */
export function searchOfChoice({ since, order, by }: RankingChoice): RankingSearch {
  const slug = orderSlugs.find((one) => orderBySlug[one] === order);
  return {
    ...(since === null ? {} : { 'so-voi': since }),
    ...(slug === undefined ? {} : { xep: slug }),
    ...(by === 'criterion' ? {} : { theo: 'don-vi' as const }),
  };
}
