import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { done } from './session.ts';

export const setReminderMail = defineCommand({
  name: 'setReminderMail',
  method: 'PUT',
  path: '/me/reminder-mail',
  tag: 'accounts',
  summary: 'Decide whether reminders of reports also come by mail',
  description: 'In the app they come either way.',
  access: 'signed_in',
  precondition: 'none',
  status: 200,
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({ wanted: z.boolean() }),
  response: done,
  problems: [],
  example: { params: {}, query: {}, body: { wanted: false } },
});
