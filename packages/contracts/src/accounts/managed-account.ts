import { z } from 'zod';
import { defineCommand, defineEndpoint, noBody } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { plainText } from '../values.ts';
import {
  accountId,
  accountLanguage,
  emailAddress,
  grantAnswer,
  newGrant,
  personText,
} from './account-values.ts';
import { done } from './session.ts';

const managed = { tag: 'accounts', access: 'account.manage', precondition: 'none' } as const;
const one = { params: z.object({ id: accountId }), query: z.strictObject({}) };
const example = { params: { id: 'k3' }, query: {} };

export const managedAccount = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: accountLanguage,
    demonstration: z.boolean(),
    state: z.enum(['invited', 'active', 'closed']),
    twoFactorEnabled: z.boolean(),
    lastSeenOn: z.string().nullable(),
    grants: z.array(grantAnswer).meta({ description: 'Those that hold now or will.' }),
  })
  .meta({ id: 'ManagedAccount' });
export type ManagedAccount = z.infer<typeof managedAccount>;

export const listAccounts = defineEndpoint({
  name: 'listAccounts',
  method: 'GET',
  path: '/accounts',
  tag: 'accounts',
  summary: 'Accounts with a grant in the units that one administers',
  description:
    'By name in Vietnamese order. Whoever administers the whole country also sees those without a grant.',
  access: 'account.manage',
  elsewhere: 'left_out',
  params: z.object({}),
  query: z.strictObject({
    q: plainText(80)
      .optional()
      .meta({ description: 'Part of a name or e-mail address, tone marks optional.' }),
    ...pageQuery,
  }),
  response: pageOf(managedAccount).meta({ id: 'AccountPage' }),
  problems: ['invalid_cursor'],
  example: { params: {}, query: {} },
});

export const inviteAccount = defineCommand({
  ...managed,
  name: 'inviteAccount',
  method: 'POST',
  path: '/accounts',
  summary: 'Invite a person',
  description:
    'Makes the account with its first grants and sends a link, good for three days, to choose a password.',
  precondition: 'idempotency_key',
  status: 201,
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({
    name: personText(120),
    email: emailAddress,
    language: accountLanguage.default('vi'),
    grants: z.array(newGrant).min(1).max(20),
  }),
  response: managedAccount,
  problems: ['email_taken', 'unknown_unit', 'grant_not_valid'],
  example: {
    params: {},
    query: {},
    body: {
      name: 'Hoàng Thị Én',
      email: 'en.hoang@langson.example',
      grants: [{ role: 'commune_officer', unit: '06565@2026-09-30' }],
    },
  },
});

export const sendPasswordLink = defineCommand({
  ...managed,
  ...one,
  name: 'sendPasswordLink',
  method: 'POST',
  path: '/accounts/{id}/password-links',
  summary: 'Send somebody a new link to choose a password',
  description: 'An invitation again, or a reset; earlier links stop working.',
  status: 200,
  body: noBody,
  response: done,
  problems: ['unknown_account', 'account_closed'],
  example: { ...example, body: null },
});

export const giveGrant = defineCommand({
  ...managed,
  ...one,
  name: 'giveGrant',
  method: 'POST',
  path: '/accounts/{id}/grants',
  summary: 'Give somebody a role in a unit',
  description: 'Within the units that one administers oneself.',
  status: 201,
  body: newGrant,
  response: managedAccount,
  problems: ['unknown_account', 'unknown_unit', 'grant_not_valid', 'account_closed'],
  example: { ...example, body: { role: 'committee_member', unit: '20@2026-09-30' } },
});

export const endGrant = defineCommand({
  ...managed,
  name: 'endGrant',
  method: 'DELETE',
  path: '/accounts/{id}/grants/{grant}',
  summary: 'End a grant today',
  description: 'It stays in the records. The last administrator of the whole country keeps theirs.',
  status: 200,
  params: z.object({ id: accountId, grant: z.coerce.number().int().positive().max(2147483647) }),
  query: z.strictObject({}),
  body: noBody,
  response: managedAccount,
  problems: ['unknown_account', 'unknown_grant', 'last_administrator'],
  example: { params: { id: 'k3', grant: 1 }, query: {}, body: null },
});

export const closeAccount = defineCommand({
  ...managed,
  ...one,
  name: 'closeAccount',
  method: 'POST',
  path: '/accounts/{id}/closure',
  summary: 'Close an account',
  description: 'Ends its sessions and tokens at once; what it wrote keeps its name. Nobody closes their own.',
  status: 200,
  body: noBody,
  response: managedAccount,
  problems: ['unknown_account', 'own_account', 'last_administrator'],
  example: { ...example, body: null },
});

export const reopenAccount = defineCommand({
  ...managed,
  ...one,
  name: 'reopenAccount',
  method: 'DELETE',
  path: '/accounts/{id}/closure',
  summary: 'Open a closed account again',
  description: 'Its password and its second factor are as they were.',
  status: 200,
  body: noBody,
  response: managedAccount,
  problems: ['unknown_account'],
  example: { ...example, body: null },
});

export const takeSecondFactor = defineCommand({
  ...managed,
  ...one,
  name: 'takeSecondFactor',
  method: 'DELETE',
  path: '/accounts/{id}/second-factor',
  summary: 'Take the second factor of somebody who has lost it',
  description:
    'Ends their sessions, and tells them by mail. The password stands; where a role needs a second factor, nothing else can be done until another is set up. Nobody takes their own this way.',
  status: 200,
  body: noBody,
  response: managedAccount,
  problems: ['unknown_account', 'own_account'],
  example: { ...example, body: null },
});
