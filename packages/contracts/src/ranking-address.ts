import { dateOfPeriod, previousCode } from '@tiendo/domain/time/period-codes.ts';
import { z } from 'zod';
import type { ChangesBy, RankingOrder } from './figures/figure-choice.ts';
import { periodCode } from './values.ts';
import { type View, viewAddress } from './view-address.ts';

const orderBySlug = { bac: 'movement', 'tang-giam': 'difference', ten: 'name' } as const;
const orderSlugs = Object.keys(orderBySlug) as [keyof typeof orderBySlug];

/** What the page of places and changes alone lets choose; what is left out takes its default. */
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
  order: RankingOrder;
  by: ChangesBy;
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

/**
 * The period compared with: the one chosen as far as it ends before the period looked at, else the
 * one before that. Going back in time past a choice so leads to a comparison that can be made.
 */
export const comparedPeriod = (chosen: string | null, period: string): string =>
  chosen !== null && dateOfPeriod(chosen) < dateOfPeriod(period) ? chosen : previousCode(period);

/** Where a view is opened beside an earlier period; null where `from` is none that the page compares with. */
export function rankingAddress(
  view: View,
  { from, order, by }: Omit<RankingChoice, 'since'> & { from: string },
): string | null {
  if (!periodCode.safeParse(from).success || comparedPeriod(from, view.period) !== from) return null;
  const since = from === previousCode(view.period) ? null : from;
  return viewAddress(view, 'ranking', searchOfChoice({ since, order, by }));
}
