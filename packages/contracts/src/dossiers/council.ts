import { z } from 'zod';
import { defineCommand, defineEndpoint, noBody } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { unitSummary } from '../references.ts';
import { person } from '../reports/report-parts.ts';
import { calendarDate, rowId, unitReference, writtenText } from '../values.ts';
import {
  councilDossier,
  councilMember,
  councilVote,
  sessionDossier,
  unitOfCouncil,
} from './council-parts.ts';

const count = z.number().int();
const params = z.object({ id: rowId });
const noQuery = z.strictObject({});

/** A sitting of the council as lists show it. */
export const councilSessionSummary = z
  .object({
    id: count,
    unit: unitSummary,
    batch: z.string().meta({ example: 'Đợt 2 năm 2026' }),
    heldOn: z.string(),
    place: z.string().nullable(),
    closedAt: z
      .string()
      .nullable()
      .meta({ description: 'When its minutes were closed; null: they are open.' }),
    members: count,
    present: count,
    dossiers: count,
    qualified: count,
    simulated: z.boolean(),
  })
  .meta({ id: 'CouncilSessionSummary' });
export type CouncilSessionSummary = z.infer<typeof councilSessionSummary>;

export const councilSession = z
  .object({
    ...councilSessionSummary.omit({ members: true, dossiers: true }).shape,
    version: count,
    recordedBy: person,
    members: z.array(councilMember).meta({ description: 'In the order of the minutes.' }),
    dossiers: z.array(sessionDossier).meta({ description: 'In the order of the minutes.' }),
    mayRecord: z.boolean().meta({ description: 'Whether the caller records the council of the province.' }),
  })
  .meta({ id: 'CouncilSession' });
export type CouncilSession = z.infer<typeof councilSession>;

export const listCouncilSessions = defineEndpoint({
  name: 'listCouncilSessions',
  method: 'GET',
  path: '/council-sessions',
  tag: 'dossiers',
  summary: 'Sittings of the appraisal councils of a province',
  description: 'Newest day first. Those of the demonstration and of other people do not see each other.',
  access: 'dossier.read',
  params: z.object({}),
  query: z.strictObject({ unit: unitOfCouncil, ...pageQuery }),
  response: pageOf(councilSessionSummary).meta({ id: 'CouncilSessionPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { unit: '20@2026-10-01' } },
});

export const getCouncilSession = defineEndpoint({
  name: 'getCouncilSession',
  method: 'GET',
  path: '/council-sessions/{id}',
  tag: 'dossiers',
  summary: 'The minutes of one sitting: members, votes, what they come to, and the decisions after it',
  description:
    'Shares are computed. A rule that no source confirms is told and refuses nothing; null: nothing is asked.',
  access: 'dossier.read',
  params,
  query: noQuery,
  response: councilSession,
  versioned: true,
  problems: ['unknown_council_session'],
  example: { params: { id: 1 }, query: {} },
});

export const listCouncilCandidates = defineEndpoint({
  name: 'listCouncilCandidates',
  method: 'GET',
  path: '/council-candidates',
  tag: 'dossiers',
  summary: 'Dossiers of a province that wait for its council',
  description: 'Those that wait longest first, with the open sitting that has them already.',
  access: 'recognition.record',
  params: z.object({}),
  query: z.strictObject({ unit: unitReference }),
  response: z
    .object({
      items: z.array(
        councilDossier.extend({
          session: z.object({ id: count, batch: z.string() }).nullable(),
        }),
      ),
    })
    .meta({ id: 'CouncilCandidates' }),
  problems: ['unknown_unit'],
  example: { params: {}, query: { unit: '20@2026-10-01' } },
});

export const councilMinutes = z.strictObject({
  batch: writtenText(200),
  heldOn: calendarDate.meta({ description: 'May lie ahead while the minutes are open.' }),
  place: writtenText(300).nullable().default(null),
  members: z.array(councilMember).max(200).default([]),
  dossiers: z.array(councilVote).max(300).default([]),
});
export type CouncilMinutes = z.infer<typeof councilMinutes>;

const minutesProblems = [
  'unknown_dossier',
  'dossier_not_before_council',
  'votes_beyond_present',
  'conflict_of_interest',
] as const;

const minutes = { batch: 'Đợt 2 năm 2026', heldOn: '2026-10-20', members: [{ name: 'Nông Văn Dền' }] };

export const openCouncilSession = defineCommand({
  name: 'openCouncilSession',
  method: 'POST',
  path: '/council-sessions',
  tag: 'dossiers',
  summary: 'Opens the minutes of a sitting of the council of a province',
  description: 'A batch of one dossier or many; members and votes can follow.',
  access: 'recognition.record',
  params: z.object({}),
  query: noQuery,
  body: councilMinutes.extend({ unit: unitOfCouncil }),
  precondition: 'idempotency_key',
  status: 201,
  response: councilSession,
  versioned: true,
  problems: ['unknown_unit', ...minutesProblems],
  example: { params: {}, query: {}, body: { unit: '20@2026-10-01', ...minutes } },
});

export const changeCouncilSession = defineCommand({
  name: 'changeCouncilSession',
  method: 'PUT',
  path: '/council-sessions/{id}',
  tag: 'dossiers',
  summary: 'Saves the minutes of a sitting while they are open',
  description:
    'All of them. Votes beyond the members present are refused; nothing of the minutes is saved then.',
  access: 'recognition.record',
  params,
  query: noQuery,
  body: councilMinutes,
  precondition: 'if_match',
  status: 200,
  response: councilSession,
  versioned: true,
  problems: ['unknown_council_session', 'council_closed', ...minutesProblems],
  example: { params: { id: 1 }, query: {}, body: minutes },
});

export const closeCouncilSession = defineCommand({
  name: 'closeCouncilSession',
  method: 'POST',
  path: '/council-sessions/{id}/closing',
  tag: 'dossiers',
  summary: 'Closes the minutes: every dossier qualifies or does not from then on',
  description:
    'All dossiers or none. Refused with everything that stands against it, an issue each; a quorum or share is refused only where its rule was found in a source or set by the province.',
  access: 'recognition.record',
  params,
  query: noQuery,
  body: noBody,
  precondition: 'if_match',
  status: 200,
  response: councilSession,
  versioned: true,
  problems: [
    'unknown_council_session',
    'council_closed',
    'council_empty',
    'quorum_not_reached',
    'votes_below_share',
    'dossier_not_before_council',
    'date_in_future',
    'date_before_last',
    'conflict_of_interest',
  ],
  example: { params: { id: 1 }, query: {}, body: null },
});
