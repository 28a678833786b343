import { tokenActions } from '@tiendo/policy/action.ts';
import { z } from 'zod';
import { defineCommand, defineEndpoint, noBody } from '../endpoint.ts';
import { calendarDate } from '../values.ts';
import { accountId, personText } from './account-values.ts';
import { done } from './session.ts';

const none = { params: z.object({}), query: z.strictObject({}) };

const tokenAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    start: z.string().meta({ description: 'Its first characters.' }),
    actions: z.array(z.enum(tokenActions)),
    expiresOn: z.string().meta({ description: 'Last day on which it works.' }),
    lastUsedOn: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'ApiToken' });
export type TokenAnswer = z.infer<typeof tokenAnswer>;

export const listMyTokens = defineEndpoint({
  ...none,
  name: 'listMyTokens',
  method: 'GET',
  path: '/me/tokens',
  tag: 'accounts',
  summary: 'One’s own API tokens',
  description: 'Newest first, without the tokens themselves: those are told once.',
  access: 'signed_in',
  response: z.object({ items: z.array(tokenAnswer) }),
  problems: [],
  example: { params: {}, query: {} },
});

export const makeToken = defineCommand({
  ...none,
  name: 'makeToken',
  method: 'POST',
  path: '/me/tokens',
  tag: 'accounts',
  summary: 'Make an API token',
  description:
    'For a program, sent as `Authorization: Bearer …`. It can do what is named, in the units of its maker’s grants, for a year at most. Answers the token, which is told this once: a retry with the same key makes no second one and is refused.',
  access: 'signed_in',
  precondition: 'idempotency_key',
  status: 201,
  body: z.strictObject({
    name: personText(80),
    actions: z.array(z.enum(tokenActions)).min(1).max(tokenActions.length),
    expiresOn: calendarDate,
  }),
  response: z.object({ token: z.string(), details: tokenAnswer }),
  problems: ['expiry_out_of_range', 'too_many_tokens', 'token_told_once'],
  example: {
    params: {},
    query: {},
    body: { name: 'Đồng bộ hằng đêm', actions: ['report.read'], expiresOn: '2027-06-30' },
  },
});

export const revokeToken = defineCommand({
  name: 'revokeToken',
  method: 'DELETE',
  path: '/me/tokens/{id}',
  tag: 'accounts',
  summary: 'Take an API token back',
  description: 'It stops working at once.',
  access: 'signed_in',
  precondition: 'none',
  status: 200,
  params: z.object({ id: accountId }),
  query: z.strictObject({}),
  body: noBody,
  response: done,
  problems: ['unknown_token'],
  example: { params: { id: 'k3' }, query: {}, body: null },
});
