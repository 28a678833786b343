import { thresholdGaps } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { snapshotOrigins } from '@tiendo/domain/progress/snapshot.ts';
import { z } from 'zod';
import { indicator, threshold } from '../criteria-set.ts';
import { defineEndpoint } from '../endpoint.ts';
import { criterionReference, quantity, sourceSummary } from '../references.ts';
import { basis, figureOrigin, knownVerdict } from '../values.ts';
import { figureAtDateQuery, figureBase, figureProblems } from './figure.ts';
import { trendBreak } from './trend.ts';

/** An indicator with the threshold that holds the commune, and the value it reported. */
export const criterionIndicator = z.object({
  ...indicator.omit({ thresholds: true }).shape,
  threshold: threshold.nullable(),
  thresholdGap: z.enum(thresholdGaps).nullable().meta({
    description: 'Why no threshold can be told; null where one is.',
  }),
  value: z
    .object({ quantity: quantity.nullable(), text: z.string().nullable(), isMet: z.boolean().nullable() })
    .nullable()
    .meta({ description: 'null: the snapshot holds no value, only the verdict.' }),
});
export type CriterionIndicator = z.infer<typeof criterionIndicator>;

export const snapshotBehind = z.object({
  id: z.number().int(),
  asOf: z.string(),
  basis,
  revision: z.number().int(),
  revisionReason: z.string().nullable(),
  origin: z.enum(snapshotOrigins),
  receivedOn: z.string().nullable(),
  note: z.string().nullable().meta({ description: 'The note on this criterion.' }),
  source: sourceSummary.nullable(),
});

export const criterionPoint = z.object({
  period: z.string(),
  asOf: z.string(),
  setCode: z.string().meta({ description: 'The set in force then, or the one asked for.' }),
  verdict: knownVerdict.nullable().meta({
    description: 'null where the commune was no unit in scope then, or another set was read.',
  }),
  origin: figureOrigin.nullable(),
  dataAsOf: z.string().nullable(),
});

export const criterionAnswer = z
  .object({
    ...figureBase,
    criterion: criterionReference,
    responsibleBody: z.string().nullable(),
    note: z.string().nullable(),
    region: z.string().nullable().meta({
      description: 'Region of the commune in the criteria sets; null where it is not known.',
    }),
    verdict: knownVerdict,
    origin: figureOrigin.nullable(),
    snapshot: snapshotBehind.nullable().meta({
      description: 'null: nothing was reported, or several snapshots are read as one.',
    }),
    indicators: z.array(criterionIndicator),
    history: z.array(criterionPoint).meta({
      description: 'At the end of each of the last nine quarters; the last point is the date asked for.',
    }),
    breaks: z.array(trendBreak),
    standingSince: z
      .object({
        period: z.string(),
        dataAsOf: z.string().nullable(),
        orEarlier: z.boolean().meta({ description: 'The history does not reach back far enough to tell.' }),
      })
      .nullable(),
  })
  .meta({ id: 'CriterionOfUnit' });
export type CriterionAnswer = z.infer<typeof criterionAnswer>;

export const getCriterion = defineEndpoint({
  name: 'getCriterion',
  method: 'GET',
  path: '/figures/criterion',
  tag: 'figures',
  summary: 'One criterion of one commune',
  description:
    'Its verdict at a date, the snapshot behind it, each indicator with the threshold that holds the commune, and its history. A threshold that no source gives is absent with the reason. With `matched_panel` and without `panelFrom` the panel begins with the history, nine quarters back.',
  access: 'public',
  params: z.object({}),
  query: figureAtDateQuery({
    criterion: z.coerce.number().int().min(1).max(1000).meta({
      description: 'Position of the criterion in the set.',
      example: 10,
    }),
  }),
  response: criterionAnswer,
  problems: [...figureProblems, 'unknown_criterion'],
  example: {
    params: {},
    query: { unit: '06565@2020-03-31', set: 'XA_NTM_2016', criterion: 10, period: '2020-Q1' },
  },
});
