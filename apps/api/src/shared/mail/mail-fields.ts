import type { SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import { parameterError } from '../app-error.ts';
import { oneLine } from '../one-line.ts';
import { senderAddress } from './mail-settings.ts';
import type { MailMessage } from './mailer.ts';

const recipient = z.email();

/**
 * The message as it is to be encoded. A subject stays on its line whatever names stand in it.
 * Throws `invalid_value` at `to` where that is not one address.
 */
export function mailFields({ to, subject, text, id }: MailMessage, from: string): SendMailOptions {
  if (!recipient.safeParse(to).success)
    throw parameterError('invalid_value', 'to', { given: to, expected: 'lan@langson.example' });
  const domain = senderAddress(from)?.split('@')[1] ?? 'localhost';
  return {
    from,
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    messageId: `<${id ?? crypto.randomUUID()}@${domain}>`,
    // RFC 3834: mailboxes that answer by themselves do not answer this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
