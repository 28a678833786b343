import { z } from 'zod';
import { figureOrigin, unitKind } from '../values.ts';

/** What a unit of a list is measured by. */
export const unitMeasure = {
  kind: z.enum(['count', 'average']).meta({
    description: 'count: criteria met by this unit; average: over the communes below it.',
  }),
  value: z.number().nullable(),
  valueDecimals: z.number().int().nullable().meta({
    description: 'Decimals printed by the source, for a published average.',
  }),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  origins: z.array(figureOrigin),
};

/** Which units a list holds. */
export const listedLevel = unitKind.optional().meta({
  description: 'Kind of the units listed; the next kind below the unit by default.',
});
