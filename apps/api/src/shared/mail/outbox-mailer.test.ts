import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MailMessage } from './mailer.ts';
import { outboxMailer } from './outbox-mailer.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'tiendo-outbox-'));
});
afterAll(() => rm(root, { recursive: true }));

const from = 'Nông thôn mới tỉnh Lạng Sơn <ntm@langson.example>';
const message: MailMessage = {
  to: 'lan@langson.example',
  subject: 'Nhắc báo cáo quý I/2026: xã Lộc Bình chậm 3 ngày',
  text: `Kính gửi Nguyễn Thị Lan,\n\nhttps://tiendo.example/dat-mat-khau?token=${'a1=.'.repeat(60)}\n`,
};

let folders = 0;
async function written(messages: readonly MailMessage[]): Promise<{ folder: string; files: string[] }> {
  folders += 1;
  const folder = path.join(root, `${folders}`, 'outbox');
  const mailer = outboxMailer({ folder, from });
  await Promise.all(messages.map((one) => mailer.send(one)));
  return { folder, files: await readdir(folder) };
}

async function readBack(one: MailMessage): Promise<ParsedMail> {
  const { folder, files } = await written([one]);
  return simpleParser(await readFile(path.join(folder, files[0] ?? '')));
}

it('writes a message that another program reads back to the letter', async () => {
  const mail = await readBack({ ...message, id: 'job-7' });
  expect(mail.subject).toBe(message.subject);
  expect(mail.text).toBe(message.text);
  expect(mail.to).toMatchObject({ value: [{ address: 'lan@langson.example' }] });
  expect(mail.from?.value).toEqual([{ name: 'Nông thôn mới tỉnh Lạng Sơn', address: 'ntm@langson.example' }]);
  expect(mail.messageId).toBe('<job-7@langson.example>');
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
});

it('writes ASCII lines of a length that mail servers take', async () => {
  const { folder, files } = await written([message]);
  const lines = (await readFile(path.join(folder, files[0] ?? ''), 'latin1')).split('\r\n');
  for (const line of lines) expect(line).toMatch(/^[\x20-\x7e\t]{0,998}$/);
});

it('gives each message a file of its own, whole, for the account of the server alone', async () => {
  const { folder, files } = await written(Array.from({ length: 20 }, () => message));
  expect(files).toHaveLength(20);
  expect(files.every((name) => name.endsWith('.eml'))).toBe(true);
  if (process.platform === 'win32') return;
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(path.join(folder, files[0] ?? ''))).mode & 0o777).toBe(0o600);
});

it('keeps a subject on its line, whatever it is made of', async () => {
  const pieces = fc.constantFrom(
    '\r\nBcc: all@evil.example',
    '\n',
    '\r',
    '\u2028',
    '\u0000',
    '\u202e',
    'xã ',
    'a',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), async (parts) => {
      const mail = await readBack({ ...message, subject: `Tin${parts.join('')}` });
      expect(mail.bcc).toBeUndefined();
      expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
      expect(mail.text).toBe(message.text);
    }),
    { numRuns: 40 },
  );
});

it.each([
  'lan@langson.example, all@evil.example',
  'lan@langson.example\r\nBcc: all@evil.example',
  'Lan <lan@langson.example>',
  'lan',
  '',
])('refuses the recipient %j', async (to) => {
  const mailer = outboxMailer({ folder: path.join(root, 'refused'), from });
  await expect(mailer.send({ ...message, to })).rejects.toMatchObject({
    code: 'invalid_value',
    issues: [{ path: 'to' }],
  });
});
