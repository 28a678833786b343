import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { writtenText } from '../values.ts';

/** The most reasons that one person keeps, and the characters of one. */
export const mostReasonTemplates = 50;
export const longestReasonTemplate = 1000;

const texts = z.array(writtenText(longestReasonTemplate)).max(mostReasonTemplates);

export const reasonTemplates = z
  .object({ items: z.array(z.string()).meta({ description: 'In the order that the person gave them.' }) })
  .meta({ id: 'ReasonTemplates' });
export type ReasonTemplates = z.infer<typeof reasonTemplates>;

const own = {
  path: '/me/reason-templates',
  tag: 'dossiers',
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject({}),
  response: reasonTemplates,
  problems: [],
} as const;

export const listReasonTemplates = defineEndpoint({
  ...own,
  name: 'listReasonTemplates',
  method: 'GET',
  summary: 'The reasons that the caller uses again and again',
  description: `For verdicts on dossiers; at most ${mostReasonTemplates}.`,
  example: { params: {}, query: {} },
});

export const setReasonTemplates = defineCommand({
  ...own,
  name: 'setReasonTemplates',
  method: 'PUT',
  summary: 'Keeps reasons for later, in the place of those that were kept',
  description: `At most ${mostReasonTemplates} of ${longestReasonTemplate} characters each, in the order given.`,
  body: z.strictObject({ items: texts }),
  precondition: 'none',
  status: 200,
  example: {
    params: {},
    query: {},
    body: { items: ['Bổ sung biểu rà soát có chữ ký của trưởng thôn.'] },
  },
});
