import addressparser from 'nodemailer/lib/addressparser';
import { z } from 'zod';

/** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
export const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'an address like smtp://user:password@host:587, with %-escapes in user and password',
});

/** The one address that `text`, `Name <address>` or an address alone, names; undefined where it is no such thing. */
export function senderAddress(text: string): string | undefined {
  if (/\p{Cc}/u.test(text)) return undefined;
  const [mailbox, ...others] = addressparser(text, { flatten: true });
  return others.length === 0 && mailbox && /^[^\s@]+@[^\s@]+$/.test(mailbox.address)
    ? mailbox.address
    : undefined;
}

export const mailSender = z.string().refine((text) => senderAddress(text) !== undefined, {
  error: 'a sender like Tiendo <tiendo@langson.example>',
});
