import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { levelSummary, sourceSummary, unitSummary } from '../references.ts';
import { figureOrigin, layer, unitReference } from '../values.ts';
import { atDateQuery } from './figure.ts';

/** Recognised units of one level from one origin; origins are never added up. */
export const recognisedCount = z.object({
  level: levelSummary,
  origin: figureOrigin,
  count: z.number().int(),
  asOf: z.string().nullable(),
  units: z.array(z.object({ unit: unitSummary, achievedYear: z.number().int().nullable() })),
  sourceKeys: z.array(z.string()),
});

/** A recognition of the unit itself that was taken back. */
const revokedRecognition = z.object({
  level: levelSummary,
  origin: figureOrigin,
  achievedYear: z.number().int().nullable(),
  revokedOn: z.string(),
});

export const recognitionsAnswer = z
  .object({
    unit: unitSummary,
    asOf: z.string(),
    layer,
    items: z.array(recognisedCount),
    revoked: z.array(revokedRecognition).meta({
      description: 'Recognitions of the unit itself that were revoked by the date, the earliest first.',
    }),
    levels: z.array(levelSummary).meta({
      description: 'Levels for communes, lowest first, for rows that are empty.',
    }),
    sources: z.array(sourceSummary),
  })
  .meta({ id: 'RecognitionsFigure' });
export type RecognitionsAnswer = z.infer<typeof recognitionsAnswer>;

export const getRecognitions = defineEndpoint({
  name: 'getRecognitions',
  method: 'GET',
  path: '/figures/recognitions',
  tag: 'figures',
  summary: 'Recognised communes by level',
  description: 'Legal recognition in force at the date, by level and by origin.',
  access: 'public',
  params: z.object({}),
  query: atDateQuery({ unit: unitReference, layer: layer.default('all') }),
  response: recognitionsAnswer,
  problems: ['unknown_unit', 'unit_not_valid_then'],
  example: { params: {}, query: { unit: '188@2020-03-31', period: '2020-Q1' } },
});
