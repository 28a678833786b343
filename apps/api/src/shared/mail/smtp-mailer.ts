import { createTransport } from 'nodemailer';
import { MailFailure, type MailFailureReason } from './mail-failure.ts';
import { mailFields } from './mail-fields.ts';
import type { Mailer } from './mailer.ts';

export type SmtpOptions = {
  /** `smtp://user:password@host:587`; options of nodemailer may follow as a query. */
  readonly url: string;
  /** `Tiendo <tiendo@langson.example>` */
  readonly from: string;
};

const reasons: Readonly<Record<string, MailFailureReason>> = {
  EAUTH: 'login_refused',
  ENOAUTH: 'login_refused',
  ETLS: 'insecure',
  EENVELOPE: 'message_refused',
  EMESSAGE: 'message_refused',
};

function failureOf(error: unknown, server: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new MailFailure(reasons[String(error.code)] ?? 'unreachable', server, error.message);
}

/**
 * Sends through an SMTP server, one connection a message. Where the address tells a user, the
 * connection must be encrypted before the password is sent, unless it ends in `?requireTLS=false`.
 */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const { username, host } = new URL(url);
  const transport = createTransport({
    url,
    requireTLS: username !== '',
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    send: async (message) => {
      const fields = mailFields(message, from);
      await transport.sendMail(fields).catch((error: unknown) => {
        throw failureOf(error, host);
      });
    },
  };
}
