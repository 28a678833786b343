import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { emailAddress, personText, typedPassword } from './account-values.ts';
import { done } from './session.ts';

const own = {
  tag: 'accounts',
  precondition: 'none',
  status: 200,
  params: z.object({}),
  query: z.strictObject({}),
} as const;

const linkToken = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/);

export const askForPassword = defineCommand({
  ...own,
  name: 'askForPassword',
  method: 'POST',
  path: '/password-links',
  summary: 'Ask for a link to choose a new password',
  description: 'Answers the same whether the account exists or not; the link goes by mail and works once.',
  access: 'public',
  body: z.strictObject({ email: emailAddress }),
  response: done,
  problems: ['too_many_attempts'],
  example: { params: {}, query: {}, body: { email: 'en.hoang@langson.example' } },
});

export const choosePassword = defineCommand({
  ...own,
  name: 'choosePassword',
  method: 'POST',
  path: '/passwords',
  summary: 'Choose a password with the link of an invitation or a reset',
  description: 'Ends every session and every API token of the account. The link works once.',
  access: 'public',
  body: z.strictObject({ token: linkToken, password: typedPassword }),
  response: done,
  problems: ['link_not_valid', 'password_refused', 'too_many_attempts'],
  example: {
    params: {},
    query: {},
    body: { token: 'Zk2sJ4h9sQm1Yx0pL7aB3cD5', password: 'ba con trâu qua cầu' },
  },
});

export const changePassword = defineCommand({
  ...own,
  name: 'changePassword',
  method: 'PUT',
  path: '/me/password',
  summary: 'Change one’s own password',
  description: 'Ends every other session of the account; API tokens stand.',
  access: 'signed_in',
  body: z.strictObject({ current: typedPassword, password: typedPassword }),
  response: done,
  problems: ['password_wrong', 'password_refused', 'too_many_attempts'],
  example: {
    params: {},
    query: {},
    body: { current: 'ba con trâu qua cầu', password: 'mưa rào trên núi Mẫu Sơn' },
  },
});

export const makeFirstAdministrator = defineCommand({
  ...own,
  name: 'makeFirstAdministrator',
  method: 'POST',
  path: '/first-administrator',
  summary: 'Make the first administrator',
  description:
    'With the link that the server prints at its start as long as there is no administrator. The link works once; administrators are invited by each other from then on.',
  access: 'public',
  body: z.strictObject({
    token: linkToken,
    name: personText(120),
    email: emailAddress,
    password: typedPassword,
  }),
  response: done,
  problems: ['link_not_valid', 'password_refused', 'email_taken'],
  example: {
    params: {},
    query: {},
    body: {
      token: 'Zk2sJ4h9sQm1Yx0pL7aB3cD5',
      name: 'Hoàng Thị Én',
      email: 'en.hoang@langson.example',
      password: 'ba con trâu qua cầu',
    },
  },
});
