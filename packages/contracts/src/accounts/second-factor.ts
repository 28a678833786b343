import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { typedPassword } from './account-values.ts';
import { done } from './session.ts';

const own = {
  tag: 'accounts',
  precondition: 'none',
  status: 200,
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject({}),
} as const;

export const beginSecondFactor = defineCommand({
  ...own,
  name: 'beginSecondFactor',
  method: 'POST',
  path: '/me/second-factor',
  summary: 'Begin to set up a second factor',
  description: 'Answers the secret for an authenticator and the recovery codes, which are told this once.',
  body: z.strictObject({ password: typedPassword }),
  response: z.object({
    uri: z.string().meta({ description: 'otpauth:// address, for a QR code.' }),
    recoveryCodes: z.array(z.string()),
  }),
  problems: ['password_wrong', 'second_factor_stands', 'too_many_attempts'],
  example: { params: {}, query: {}, body: { password: 'ba con trâu qua cầu' } },
});

export const confirmSecondFactor = defineCommand({
  ...own,
  name: 'confirmSecondFactor',
  method: 'PUT',
  path: '/me/second-factor',
  summary: 'Confirm the second factor with its first code',
  description: 'From then on every sign-in asks for a code.',
  body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
  response: done,
  problems: ['code_wrong', 'too_many_attempts'],
  example: { params: {}, query: {}, body: { code: '123456' } },
});

export const removeSecondFactor = defineCommand({
  ...own,
  name: 'removeSecondFactor',
  method: 'POST',
  path: '/me/second-factor/removal',
  summary: 'Take the second factor away',
  description: 'Where a role needs one, nothing else can be done until another is set up.',
  body: z.strictObject({ password: typedPassword }),
  response: done,
  problems: ['password_wrong', 'too_many_attempts'],
  example: { params: {}, query: {}, body: { password: 'ba con trâu qua cầu' } },
});
