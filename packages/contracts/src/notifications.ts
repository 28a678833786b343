import { z } from 'zod';
import { dossierState } from './dossiers/dossier-parts.ts';
import { defineCommand, defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { levelSummary, unitSummary } from './references.ts';
import { rowId, unitReference } from './values.ts';

const toldOnce = {
  id: z.number().int(),
  sentBy: z.string().nullable().meta({ description: 'null: the system.' }),
  createdAt: z.string(),
  readAt: z.string().nullable(),
};

/** The report of some units is waited for. */
export const reminderNotice = z.object({
  ...toldOnce,
  kind: z.literal('report_reminder'),
  round: z.object({
    id: z.number().int(),
    unit: unitSummary,
    setCode: z.string(),
    period: z.string(),
    dueOn: z.string().nullable(),
  }),
  units: z.array(unitSummary).meta({ description: 'Whose report is waited for.' }),
  daysLate: z.number().int().nullable().meta({ description: 'On the day that it was sent.' }),
});
export type ReminderNotice = z.infer<typeof reminderNotice>;

/** A dossier came into another state, was given to the person, or a comment on it mentions them. */
export const dossierNotice = z.object({
  ...toldOnce,
  kind: z.enum(['dossier_moved', 'dossier_assigned', 'dossier_mention']),
  dossier: z.object({ id: z.number().int(), unit: unitSummary, level: levelSummary, year: z.number().int() }),
  state: dossierState.nullable().meta({ description: 'Of dossier_moved: the state that it came into.' }),
  comment: z.object({ id: z.number().int(), criterion: z.number().int().nullable() }).nullable().meta({
    description: 'Of dossier_mention: the comment, and the position of the criterion that it is about.',
  }),
});
export type DossierNotice = z.infer<typeof dossierNotice>;

export const notification = z
  .discriminatedUnion('kind', [reminderNotice, dossierNotice])
  .meta({ id: 'Notification', description: 'Data without words: whoever shows it makes the sentence.' });
export type NotificationItem = z.infer<typeof notification>;

const unread = z.number().int().meta({ description: 'How many are not read yet, on all pages.' });

export const listNotifications = defineEndpoint({
  name: 'listNotifications',
  method: 'GET',
  path: '/notifications',
  tag: 'notifications',
  summary: 'What the caller is told inside the app',
  description: 'Newest first.',
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject(pageQuery),
  response: pageOf(notification).extend({ unread }).meta({ id: 'NotificationPage' }),
  problems: ['invalid_cursor'],
  example: { params: {}, query: {} },
});

export const readNotifications = defineCommand({
  name: 'readNotifications',
  method: 'POST',
  path: '/notifications/read',
  tag: 'notifications',
  summary: 'Notes what the caller has read',
  description: 'Those named, or all where none are; what belongs to somebody else is passed over.',
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({ ids: z.array(z.number().int().positive()).max(500).optional() }),
  precondition: 'none',
  status: 200,
  response: z.object({ unread }),
  problems: [],
  example: { params: {}, query: {}, body: {} },
});

export const sendReminders = defineCommand({
  name: 'sendReminders',
  method: 'POST',
  path: '/rounds/{id}/reminders',
  tag: 'rounds',
  summary: 'Reminds the people whose report is late or not begun',
  description:
    'Everybody who may submit for one of the units, once a round and day: in the app, and by mail who wants it. Without units: all that the caller may remind. Units that the lock keeps shut are passed over.',
  access: 'reminder.send',
  params: z.object({ id: rowId }),
  query: z.strictObject({}),
  body: z.strictObject({ units: z.array(unitReference).min(1).max(500).optional() }),
  precondition: 'idempotency_key',
  status: 200,
  response: z.object({
    reminded: z
      .array(
        z.object({
          name: z.string(),
          units: z.array(unitSummary),
          alreadyToday: z.boolean().meta({ description: 'Reminded before on this day, not once more.' }),
        }),
      )
      .meta({ description: 'By name.' }),
    nobodyFor: z.array(unitSummary).meta({
      description: 'Units that are waited for and for which no account may submit.',
    }),
  }),
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round'],
  example: { params: { id: 1 }, query: {}, body: {} },
});
