import { snapshotBases } from '@tiendo/domain/progress/snapshot.ts';
import { z } from 'zod';
import { defineCommand, defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { unitSummary } from './references.ts';
import { calendarDate, criteriaSetCode, periodCode, rowId, unitReference, writtenText } from './values.ts';

/** How far the counts of a round are confirmed; a published one is never reported. */
const roundBasis = z.enum(snapshotBases).exclude(['published']);

export const roundSummary = z
  .object({
    id: z.number().int(),
    unit: unitSummary.meta({ description: 'The unit whose communes report.' }),
    setCode: z.string(),
    period: z.string().meta({ example: '2020-Q1' }),
    asOf: z.string().meta({ description: 'The day that the figures speak of: the last of the period.' }),
    basis: roundBasis,
    dueOn: z.string().nullable().meta({
      description: 'Last day on which a report is not late; null where nobody has set one.',
    }),
    lockedFrom: z.string().nullable().meta({
      description: 'First day on which nothing changes any more, but for exceptions; null while it is open.',
    }),
    locked: z.boolean().meta({ description: 'Whether it is locked today.' }),
    version: z.number().int(),
    createdBy: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'RoundSummary' });
export type RoundSummary = z.infer<typeof roundSummary>;

export const roundAnswer = z
  .object({
    ...roundSummary.shape,
    exceptions: z
      .array(
        z.object({
          id: z.number().int(),
          unit: unitSummary,
          until: z.string().meta({ description: 'Last day on which the report may be changed.' }),
          reason: z.string(),
          grantedBy: z.string(),
          grantedAt: z.string(),
        }),
      )
      .meta({ description: 'Newest first; only those of units that the caller may see.' }),
  })
  .meta({ id: 'Round' });
export type RoundAnswer = z.infer<typeof roundAnswer>;

const roundParams = z.object({ id: rowId });

export const listRounds = defineEndpoint({
  name: 'listRounds',
  method: 'GET',
  path: '/rounds',
  tag: 'rounds',
  summary: 'Reporting rounds of a unit',
  description: 'Those of the unit itself, of the units above it and of those below it, newest first.',
  access: 'board.read',
  params: z.object({}),
  query: z.strictObject({ unit: unitReference, set: criteriaSetCode.optional(), ...pageQuery }),
  response: pageOf(roundSummary).meta({ id: 'RoundPage' }),
  problems: ['unknown_unit', 'unknown_criteria_set', 'invalid_cursor'],
  example: { params: {}, query: { unit: '188@2020-03-31' } },
});

export const getRound = defineEndpoint({
  name: 'getRound',
  method: 'GET',
  path: '/rounds/{id}',
  tag: 'rounds',
  summary: 'One reporting round with its exceptions',
  description: 'Open to whoever may read the board of its unit, of a unit above it or of one below it.',
  access: 'board.read',
  params: roundParams,
  query: z.strictObject({}),
  response: roundAnswer,
  versioned: true,
  problems: ['unknown_round'],
  example: { params: { id: 1 }, query: {} },
});

export const openRound = defineCommand({
  name: 'openRound',
  method: 'POST',
  path: '/rounds',
  tag: 'rounds',
  summary: 'Opens a reporting round',
  description:
    'Of one unit, set, last day of a period and basis there is one round: asked again, the one that stands answers, unchanged. Without dueOn it has no due date.',
  access: 'round.manage',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({
    unit: unitReference,
    set: criteriaSetCode,
    period: periodCode,
    basis: roundBasis.default('self_assessed'),
    dueOn: calendarDate.nullable().default(null),
  }),
  precondition: 'none',
  status: 201,
  response: roundAnswer,
  versioned: true,
  problems: ['unknown_unit', 'unit_not_valid_then', 'unknown_criteria_set', 'set_does_not_apply'],
  example: {
    params: {},
    query: {},
    body: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1', dueOn: '2020-04-05' },
  },
});

export const changeRound = defineCommand({
  name: 'changeRound',
  method: 'PATCH',
  path: '/rounds/{id}',
  tag: 'rounds',
  summary: 'Sets the due date of a round, locks it or opens it again',
  description: 'What is left out stays as it is; null takes a date away.',
  access: 'round.manage',
  params: roundParams,
  query: z.strictObject({}),
  body: z.strictObject({
    dueOn: calendarDate.nullable().optional(),
    lockedFrom: calendarDate.nullable().optional(),
  }),
  precondition: 'if_match',
  status: 200,
  response: roundAnswer,
  versioned: true,
  problems: ['unknown_round'],
  example: { params: { id: 1 }, query: {}, body: { lockedFrom: '2020-04-30' } },
});

export const grantRoundException = defineCommand({
  name: 'grantRoundException',
  method: 'POST',
  path: '/rounds/{id}/exceptions',
  tag: 'rounds',
  summary: 'Lets one unit change its report of a locked round',
  description: 'Up to and with a day that is not past, for a reason that everybody with the round can read.',
  access: 'round.manage',
  params: roundParams,
  query: z.strictObject({}),
  body: z.strictObject({ unit: unitReference, until: calendarDate, reason: writtenText(500) }),
  precondition: 'none',
  status: 201,
  response: roundAnswer,
  versioned: true,
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round'],
  example: {
    params: { id: 1 },
    query: {},
    body: {
      unit: '06565@2020-03-31',
      until: '2999-12-31',
      reason: 'Mất điện do mưa bão, chưa kịp gửi báo cáo.',
    },
  },
});
