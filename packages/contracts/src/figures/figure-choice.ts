import { z } from 'zod';

/** Orders of a ranking: by place, by places lost, by criteria lost, or by name. */
export const rankingOrders = ['rank', 'movement', 'difference', 'name'] as const;
export type RankingOrder = (typeof rankingOrders)[number];

/** What was gained and lost is told by either of these. */
export const changesBy = ['criterion', 'unit'] as const;
export type ChangesBy = (typeof changesBy)[number];

/** How a ranking, and how changes are shown; every other figure is shown in one way. */
export const figureChoices = {
  sort: z.enum(rankingOrders).default('rank').meta({ description: 'Order of the units of a ranking.' }),
  by: z.enum(changesBy).default('criterion').meta({ description: 'What changes are told by.' }),
};
export type FigureChoices = z.infer<z.ZodObject<typeof figureChoices>>;
