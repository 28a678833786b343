import path from 'node:path';
import type { ServerConfig } from '../../config.ts';
import type { Mailer } from './mailer.ts';
import { outboxMailer } from './outbox-mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** Sends through the SMTP server of the settings; without one, messages are files in the data directory. */
export function configuredMailer({
  smtpUrl,
  mailFrom: from,
  dataDirectory,
}: Pick<ServerConfig, 'smtpUrl' | 'mailFrom' | 'dataDirectory'>): Mailer {
  return smtpUrl === ''
    ? outboxMailer({ folder: path.join(dataDirectory, 'outbox'), from })
    : smtpMailer({ url: smtpUrl, from });
}
