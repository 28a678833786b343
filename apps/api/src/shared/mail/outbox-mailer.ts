import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { mailFields } from './mail-fields.ts';
import type { Mailer } from './mailer.ts';

export type OutboxOptions = {
  /** Folder of the messages; made at the first one. */
  readonly folder: string;
  /** `Tiendo <tiendo@localhost>` */
  readonly from: string;
};

/** `20260331T081500123Z-….eml`: names in the order of writing. */
const fileName = (): string => `${new Date().toISOString().replace(/[-:.]/g, '')}-${crypto.randomUUID()}.eml`;

/** Under its name a message is whole, or not there; nobody but the account of the server can read it. */
async function writeWhole(folder: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, fileName());
  const unfinished = `${file}.part`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(message);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

/** Writes each message as a file that mail programs open, for an installation without a mail server. */
export function outboxMailer({ folder, from }: OutboxOptions): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (message) => {
      const { message: encoded } = await transport.sendMail(mailFields(message, from));
      if (!Buffer.isBuffer(encoded)) throw new TypeError('the message was not encoded in memory');
      await writeWhole(folder, encoded);
    },
  };
}
