import { z } from 'zod';
import type { Mailer, MailMessage } from '../mail/mailer.ts';
import type { JobQueue, Jobs, JobTransaction } from './jobs.ts';

/** Messages to be sent. Tried for about two hours; what one says is gone once it was sent or has failed. */
export const mailQueue: JobQueue<MailMessage> = {
  name: 'mail',
  data: z.object({ to: z.string(), subject: z.string(), text: z.string() }),
  tries: 10,
  retryAfterSeconds: 20,
  longestRunSeconds: 120,
  remains: ({ to, subject }) => ({ to, subject }),
};

/** Takes messages without waiting for a mail server. */
export function queuedMailer(jobs: Jobs): Mailer {
  return { send: (message) => jobs.send(mailQueue, message) };
}

/** Takes messages with what a transaction writes. */
export type MailWithin = (tx: JobTransaction, messages: readonly MailMessage[]) => Promise<void>;

/** Takes messages that are sent once a transaction commits, and never where it does not. */
export const mailWithin =
  (jobs: Jobs): MailWithin =>
  (tx, messages) =>
    jobs.sendWithin(tx, mailQueue, messages);

/** Sends what was queued, by `mailer`. A message that is tried twice has the same id each time. */
export function workMail(jobs: Jobs, mailer: Mailer): void {
  jobs.work(mailQueue, ({ id, data }) => mailer.send({ ...data, id }));
}
