import { snapshotOrigins, snapshotStates } from '@tiendo/domain/progress/snapshot.ts';
import { asOfPrecisions } from '@tiendo/domain/time/as-of.ts';
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { criteriaSetSummary, criterionReference, sourceSummary, unitSummary } from './references.ts';
import { basis, criteriaSetCode, dateOrPeriod, setBasis, unitReference, verdict } from './values.ts';

export const snapshotSummary = z
  .object({
    id: z.number().int(),
    unit: unitSummary,
    setCode: z.string(),
    setBasis,
    asOf: z.string(),
    asOfFrom: z.string().nullable(),
    asOfPrecision: z.enum(asOfPrecisions),
    basis,
    origin: z.enum(snapshotOrigins),
    state: z.enum(snapshotStates),
    revision: z.number().int(),
    revisionReason: z.string().nullable(),
    metCount: z.number().int().nullable(),
    size: z.number().int(),
    receivedOn: z.string().nullable(),
    sourceKey: z.string().nullable(),
  })
  .meta({ id: 'SnapshotSummary' });
export type SnapshotSummary = z.infer<typeof snapshotSummary>;

export const listSnapshots = defineEndpoint({
  name: 'listSnapshots',
  method: 'GET',
  path: '/snapshots',
  tag: 'snapshots',
  summary: 'Progress snapshots of a unit and of those below it',
  description: 'Accepted ones only, unless a state is named; drafts are never public. Newest first.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    set: criteriaSetCode.optional(),
    from: dateOrPeriod.optional().meta({
      description: 'Earliest as-of date; a period stands for its first day.',
    }),
    to: dateOrPeriod.optional().meta({
      description: 'Latest as-of date; a period stands for its last day.',
    }),
    state: z.enum(['accepted', 'withdrawn']).default('accepted').meta({
      description: 'withdrawn: revisions that a correction replaced.',
    }),
    ...pageQuery,
  }),
  response: pageOf(snapshotSummary).meta({ id: 'SnapshotPage' }),
  problems: ['unknown_unit', 'unknown_criteria_set', 'range_reversed', 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '06565@2020-03-31', set: 'XA_NTM_2016', to: '2020-Q1' },
  },
});

export const snapshotAnswer = z
  .object({
    ...snapshotSummary.shape,
    criteriaSet: criteriaSetSummary,
    results: z.array(
      z.object({
        criterion: criterionReference,
        verdict,
        note: z.string().nullable(),
      }),
    ),
    source: sourceSummary.nullable(),
  })
  .meta({ id: 'Snapshot' });
export type SnapshotAnswer = z.infer<typeof snapshotAnswer>;

export const getSnapshot = defineEndpoint({
  name: 'getSnapshot',
  method: 'GET',
  path: '/snapshots/{id}',
  tag: 'snapshots',
  summary: 'One snapshot with its verdicts and source',
  description: 'Verdicts are absent where the source gives only the count.',
  access: 'public',
  params: z.object({ id: z.coerce.number().int().positive().max(2147483647) }),
  query: z.strictObject({}),
  response: snapshotAnswer,
  problems: ['unknown_snapshot'],
  example: { params: { id: 1 }, query: {} },
});
