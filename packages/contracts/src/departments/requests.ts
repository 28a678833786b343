import { z } from 'zod';
import { defineCommand, defineEndpoint, noBody } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { criterionReference, unitSummary } from '../references.ts';
import { calendarDate, criteriaSetCode, rowId, unitReference, writtenText } from '../values.ts';
import { bodyName, criterionPosition } from './responsibilities.ts';

export const departmentRequest = z
  .object({
    id: z.number().int(),
    unit: unitSummary.meta({ description: 'The unit whose communes it is about.' }),
    setCode: z.string(),
    roundId: z.number().int().nullable().meta({ description: 'The round that it is about; null: none.' }),
    body: z.string(),
    text: z.string(),
    criteria: z.array(criterionReference).meta({ description: 'Empty: all criteria of the body.' }),
    dueOn: z.string().meta({ description: 'Last day on which an answer is not late.' }),
    daysLate: z.number().int().meta({
      description: 'Days late, never negative; stays as it was on the day of the first answer or of the end.',
    }),
    madeBy: z.string(),
    madeAt: z.string(),
    closedBy: z.string().nullable(),
    closedAt: z.string().nullable(),
    answers: z
      .array(z.object({ id: z.number().int(), text: z.string(), by: z.string(), at: z.string() }))
      .meta({ description: 'Earliest first.' }),
  })
  .meta({ id: 'DepartmentRequest' });
export type DepartmentRequest = z.infer<typeof departmentRequest>;

const requestParams = z.object({ id: rowId });

export const listDepartmentRequests = defineEndpoint({
  name: 'listDepartmentRequests',
  method: 'GET',
  path: '/department-requests',
  tag: 'departments',
  summary: 'What departments were asked to do about their criteria',
  description:
    'Requests about a unit and those below it, newest first. A specialist sees those to their own bodies.',
  access: 'request.read',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    state: z.enum(['open', 'late', 'closed', 'all']).default('open').meta({
      description: 'late: open, without an answer, and past the due date.',
    }),
    ...pageQuery,
  }),
  response: pageOf(departmentRequest).meta({ id: 'DepartmentRequestPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { unit: '188@2020-03-31' } },
});

export const makeDepartmentRequest = defineCommand({
  name: 'makeDepartmentRequest',
  method: 'POST',
  path: '/department-requests',
  tag: 'departments',
  summary: 'Asks a department to review its criteria by a date',
  description: 'The due date is today or later.',
  access: 'request.make',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({
    unit: unitReference,
    set: criteriaSetCode,
    round: z.number().int().positive().max(2_147_483_647).nullable().default(null),
    body: bodyName,
    text: writtenText(2000),
    criteria: z.array(criterionPosition).max(500).default([]),
    dueOn: calendarDate,
  }),
  precondition: 'idempotency_key',
  status: 201,
  response: departmentRequest,
  problems: ['unknown_unit', 'unknown_criteria_set', 'unknown_criterion', 'unknown_round'],
  example: {
    params: {},
    query: {},
    body: {
      unit: '188@2020-03-31',
      set: 'XA_NTM_2016',
      body: 'Sở Y tế',
      text: 'Trong tháng 3 rà soát các tiêu chí mình phụ trách, báo cáo về Văn phòng điều phối.',
      criteria: [15],
      dueOn: '2999-03-31',
    },
  },
});

export const answerDepartmentRequest = defineCommand({
  name: 'answerDepartmentRequest',
  method: 'POST',
  path: '/department-requests/{id}/answers',
  tag: 'departments',
  summary: 'Answers a request made to one’s own body',
  description: 'A request may have several answers until it is closed.',
  access: 'request.answer',
  params: requestParams,
  query: z.strictObject({}),
  body: z.strictObject({ text: writtenText(4000) }),
  precondition: 'idempotency_key',
  status: 201,
  response: departmentRequest,
  problems: ['unknown_request', 'request_closed'],
  example: {
    params: { id: 1 },
    query: {},
    body: { text: 'Đã rà soát; 03 xã chưa đạt tiêu chí y tế.' },
  },
});

export const closeDepartmentRequest = defineCommand({
  name: 'closeDepartmentRequest',
  method: 'POST',
  path: '/department-requests/{id}/closure',
  tag: 'departments',
  summary: 'Closes a request: nothing more is waited for',
  description: 'Closed again, it answers as it stands.',
  access: 'request.make',
  params: requestParams,
  query: z.strictObject({}),
  body: noBody,
  precondition: 'none',
  status: 200,
  response: departmentRequest,
  problems: ['unknown_request'],
  example: { params: { id: 1 }, query: {}, body: null },
});
