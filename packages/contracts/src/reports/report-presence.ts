import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { rowId } from '../values.ts';
import { person } from './report-parts.ts';

export const tellPresence = defineCommand({
  name: 'tellPresence',
  method: 'PUT',
  path: '/reports/presence',
  tag: 'reports',
  summary: 'Tells which reports the caller has open, and answers who else has',
  description:
    'Asked again every few seconds while they are open: who was not heard of for 30 seconds is forgotten. An empty list closes all.',
  access: 'report.read',
  elsewhere: 'left_out',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({ reports: z.array(rowId).max(1000) }),
  precondition: 'none',
  status: 200,
  response: z
    .object({
      others: z.array(z.object({ report: z.number().int(), person, since: z.string() })),
    })
    .meta({ id: 'ReportPresence' }),
  problems: [],
  example: { params: {}, query: {}, body: { reports: [1] } },
});
