import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { accountLanguage, grantAnswer, role } from './account-values.ts';

export const ownAccount = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: accountLanguage,
    demonstration: z.boolean().meta({ description: 'What it enters is simulated.' }),
    mailReminders: z.boolean().meta({ description: 'Reminders of reports also come by mail.' }),
    hasPassword: z.boolean(),
    twoFactorEnabled: z.boolean(),
    needsTwoFactor: z.boolean().meta({ description: 'A role needs a second factor that is not set up.' }),
    grants: z.array(grantAnswer),
  })
  .meta({ id: 'OwnAccount' });
export type OwnAccount = z.infer<typeof ownAccount>;

export const getMe = defineEndpoint({
  name: 'getMe',
  method: 'GET',
  path: '/me',
  tag: 'accounts',
  summary: 'Who is signed in, with what they may do where',
  description:
    'Answers without a session too: then `account` is null. Names the ways to sign in that this instance has.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({}),
  response: z
    .object({
      account: ownAccount.nullable(),
      today: z.string().meta({ description: 'The day in Vietnam, by which grants hold.' }),
      mostFileBytes: z
        .number()
        .int()
        .meta({ description: 'The largest file that evidence, papers and photographs can be, in bytes.' }),
      identityProvider: z.string().nullable().meta({ description: 'Name of the OIDC provider, if any.' }),
      demonstrationAccounts: z.array(
        z.object({ id: z.string(), name: z.string(), role, unitName: z.string() }),
      ),
    })
    .meta({ id: 'Me' }),
  problems: [],
  example: { params: {}, query: {} },
});
