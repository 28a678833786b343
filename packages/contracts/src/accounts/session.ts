import { z } from 'zod';
import { defineCommand, defineEndpoint, noBody } from '../endpoint.ts';
import { plainText } from '../values.ts';
import { accountId, typedPassword } from './account-values.ts';

const none = { params: z.object({}), query: z.strictObject({}) };
const own = { tag: 'accounts', precondition: 'none', status: 200 } as const;

/** What follows a step of signing in. */
const signInStep = z.object({ next: z.enum(['signed_in', 'second_factor']) }).meta({ id: 'SignInStep' });

export const done = z.object({ done: z.literal(true) }).meta({ id: 'Done' });

export const signIn = defineCommand({
  ...own,
  ...none,
  name: 'signIn',
  method: 'POST',
  path: '/session',
  summary: 'Sign in with an e-mail address and a password',
  description:
    'Sets the cookie of a new session, or asks for the second factor. Every refusal is the same whether the account exists or not; attempts are slowed down by account and by address.',
  access: 'public',
  body: z.strictObject({
    email: plainText(254).min(1),
    password: typedPassword,
  }),
  response: signInStep,
  problems: ['sign_in_failed', 'too_many_attempts'],
  example: {
    params: {},
    query: {},
    body: { email: 'en.hoang@langson.example', password: 'ba con trâu qua cầu' },
  },
});

export const confirmSignIn = defineCommand({
  ...own,
  ...none,
  name: 'confirmSignIn',
  method: 'POST',
  path: '/session/second-factor',
  summary: 'Give the code of the second factor',
  description: 'The six digits of the authenticator, or one of the recovery codes, which works once.',
  access: 'public',
  body: z.strictObject({ code: z.string().min(6).max(24) }),
  response: signInStep,
  problems: ['code_wrong', 'too_many_attempts', 'sign_in_expired'],
  example: { params: {}, query: {}, body: { code: '123456' } },
});

export const signInToDemonstration = defineCommand({
  ...own,
  ...none,
  name: 'signInToDemonstration',
  method: 'POST',
  path: '/session/demonstration',
  summary: 'Sign in as one of the demonstration accounts',
  description:
    'They exist only beside demonstration data, need no password, and what they enter is simulated.',
  access: 'public',
  body: z.strictObject({ account: accountId }),
  response: signInStep,
  problems: ['unknown_account'],
  example: { params: {}, query: {}, body: { account: 'demo-committee-member' } },
});

export const signOut = defineCommand({
  ...own,
  ...none,
  name: 'signOut',
  method: 'DELETE',
  path: '/session',
  summary: 'Sign out of this browser',
  description: 'Ends the session of the cookie; without one nothing happens.',
  access: 'public',
  body: noBody,
  response: done,
  problems: [],
  example: { params: {}, query: {}, body: null },
});

export const listMySessions = defineEndpoint({
  ...none,
  name: 'listMySessions',
  method: 'GET',
  path: '/me/sessions',
  tag: 'accounts',
  summary: 'The browsers that one is signed in with',
  description: 'The one that asks is marked; newest use first.',
  access: 'signed_in',
  response: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        current: z.boolean(),
        browser: z.string().nullable().meta({ description: 'As it names itself.' }),
        signedInAt: z.string(),
        usedAt: z.string().meta({ description: 'When it was last prolonged.' }),
        expiresAt: z.string(),
      }),
    ),
  }),
  problems: [],
  example: { params: {}, query: {} },
});

export const endMySession = defineCommand({
  ...own,
  name: 'endMySession',
  method: 'DELETE',
  path: '/me/sessions/{id}',
  summary: 'Sign out of one browser',
  description: 'Of one’s own sessions only.',
  access: 'signed_in',
  params: z.object({ id: accountId }),
  query: z.strictObject({}),
  body: noBody,
  response: done,
  problems: ['unknown_session'],
  example: { params: { id: 'k3' }, query: {}, body: null },
});

export const endAllMySessions = defineCommand({
  ...own,
  ...none,
  name: 'endAllMySessions',
  method: 'DELETE',
  path: '/me/sessions',
  summary: 'Sign out everywhere',
  description: 'Ends every session of the account, this one too.',
  access: 'signed_in',
  body: noBody,
  response: done,
  problems: [],
  example: { params: {}, query: {}, body: null },
});
