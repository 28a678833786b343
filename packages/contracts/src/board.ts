import { reportStandings } from '@tiendo/domain/reporting/report-standing.ts';
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { criteriaSetSummary, unitSummary } from './references.ts';
import { roundSummary } from './rounds.ts';
import { criteriaSetCode, dateOrPeriod, language, unitReference } from './values.ts';

export const reportStanding = z.enum(reportStandings);

const days = z.number().int().nullable().meta({
  description: 'Days late, never negative; null where the round has no due date.',
});

export const boardRound = z.object({
  ...roundSummary.shape,
  counts: z
    .object({
      expected: z.number().int().meta({ description: 'Units that report in the round.' }),
      reported: z.number().int().meta({ description: 'Those whose report is in or accepted.' }),
      late: z.number().int().meta({ description: 'Those whose report is not in and late by today.' }),
      byStanding: z.record(reportStanding, z.number().int()),
    })
    .meta({ description: 'Over the units of this board only.' }),
  reminderHour: z.number().int().nullable().meta({
    description:
      'The hour of the day in Vietnam at which the system reminds by itself: on the due date, then weekly of what is not in. null: it does not.',
  }),
  summary: z.string().meta({ description: 'The list of the round ready to read out, in `lang`.' }),
});

export const boardCell = z.object({
  roundId: z.number().int(),
  standing: reportStanding,
  daysLate: days,
  heldBy: z.enum(['commune', 'verifier']).nullable().meta({
    description: 'Who must do something next: the commune writes, the verifier decides; null: nobody.',
  }),
  holder: z.string().nullable().meta({ description: 'The person who writes it; null where none is known.' }),
  reportId: z.number().int().nullable(),
  correctionId: z.number().int().nullable().meta({
    description: 'The open revision that is to replace the accepted one.',
  }),
  changedAt: z.string().nullable().meta({ description: 'When it was last handed in or decided on.' }),
  exceptionUntil: z.string().nullable().meta({
    description: 'Last day of the leave to change it in spite of the lock.',
  }),
  simulated: z.boolean().meta({ description: 'Made by an account of the demonstration.' }),
});

export const boardAnswer = z
  .object({
    unit: unitSummary,
    criteriaSet: criteriaSetSummary,
    today: z.string(),
    rounds: z.array(boardRound).meta({ description: 'Newest first.' }),
    moreRounds: z.boolean().meta({ description: 'Older ones were left out: name them by from and to.' }),
    rows: z
      .array(z.object({ unit: unitSummary, cells: z.array(boardCell) }))
      .meta({ description: 'A unit has a cell for each round that it reports in. By name.' }),
  })
  .meta({ id: 'Board' });
export type BoardAnswer = z.infer<typeof boardAnswer>;
export type BoardCell = z.infer<typeof boardCell>;
export type BoardRound = z.infer<typeof boardRound>;

/** The most rounds of one board. */
export const mostBoardRounds = 60;

/** The most cells of one board: the communes of a province over many periods, or of the country over one. */
export const mostBoardCells = 12_000;

export const getBoard = defineEndpoint({
  name: 'getBoard',
  method: 'GET',
  path: '/board',
  tag: 'rounds',
  summary: 'Who has reported what, how late, and who holds it',
  description: `The units that a set counts under a unit, by the rounds that they report in, the newest ${mostBoardRounds} of the range; at most ${mostBoardCells} cells.`,
  access: 'board.read',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    set: criteriaSetCode,
    from: dateOrPeriod.optional().meta({
      description: 'Earliest day that figures speak of; a period stands for its first day.',
    }),
    to: dateOrPeriod.optional().meta({
      description: 'Latest day that figures speak of; a period stands for its last day.',
    }),
    lang: language.default('vi'),
  }),
  response: boardAnswer,
  problems: ['unknown_unit', 'unknown_criteria_set', 'range_reversed', 'board_too_large'],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', from: '2020-Q1', to: '2020-Q1' },
  },
});
