import type { Mailer, MailMessage } from '../shared/mail/mailer.ts';

export type RecordedMail = {
  readonly mailer: Mailer;
  /** Every message that was sent, in order. */
  readonly sent: readonly MailMessage[];
};

/** A mailer that keeps what it is given, for tests of what sends. */
export function recordedMail(): RecordedMail {
  const sent: MailMessage[] = [];
  return {
    sent,
    mailer: {
      send: async (message) => {
        sent.push(message);
      },
    },
  };
}
