import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { startMailServer, type TestMailServer } from '../../testing/mail-server.fixture.ts';
import type { MailMessage } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

const message: MailMessage = {
  to: 'lan@langson.example',
  subject: 'Đặt lại mật khẩu Tiendo',
  text: 'Kính gửi Nguyễn Thị Lan\n.\nmột dòng chỉ có dấu chấm ở trên\n',
};
const from = 'Tiendo <tiendo@langson.example>';

const servers: TestMailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function startServer(options: SMTPServerOptions): Promise<TestMailServer> {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
}

const plain = { disabledCommands: ['STARTTLS'] };

it('sends through a relay without encryption or login', async () => {
  const { port, received } = await startServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
  await smtpMailer({ url: `smtp://127.0.0.1:${port}`, from }).send(message);
  expect(received).toMatchObject([{ subject: message.subject, text: message.text }]);
});

it('logs in with the user of the address', async () => {
  const { port, received, logins } = await startServer({ ...plain, allowInsecureAuth: true });
  const url = `smtp://tiendo:s3cret@127.0.0.1:${port}?requireTLS=false`;
  await smtpMailer({ url, from }).send(message);
  expect(logins).toEqual(['tiendo']);
  expect(received).toHaveLength(1);
});

it('tells of a refused login without the password', async () => {
  const { port, received } = await startServer({ ...plain, allowInsecureAuth: true });
  const url = `smtp://tiendo:wr0ng@127.0.0.1:${port}?requireTLS=false`;
  const failure = await smtpMailer({ url, from })
    .send(message)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'MailFailure', reason: 'login_refused' });
  expect(String(failure)).toContain(`127.0.0.1:${port}`);
  expect(String(failure)).not.toContain('wr0ng');
  expect(received).toEqual([]);
});

it('sends no password over a connection that is not encrypted', async () => {
  const { port, logins } = await startServer({ ...plain, allowInsecureAuth: true });
  const mailer = smtpMailer({ url: `smtp://tiendo:s3cret@127.0.0.1:${port}`, from });
  await expect(mailer.send(message)).rejects.toMatchObject({ reason: 'insecure' });
  expect(logins).toEqual([]);
});

it('trusts no certificate that nobody vouches for', async () => {
  const { port, logins } = await startServer({});
  const mailer = smtpMailer({ url: `smtp://tiendo:s3cret@127.0.0.1:${port}`, from });
  await expect(mailer.send(message)).rejects.toThrow(/\(.*certificate.*\)$/);
  expect(logins).toEqual([]);
});

it('tells that the server refused the recipient', async () => {
  const { port } = await startServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, answer) => answer(new Error('no such mailbox')),
  });
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from });
  await expect(mailer.send(message)).rejects.toMatchObject({ reason: 'message_refused' });
});

it('tells where no server answers', async () => {
  const { port } = await startServer(plain);
  await servers.pop()?.close();
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from });
  await expect(mailer.send(message)).rejects.toThrow(
    `The mail server 127.0.0.1:${port} cannot be reached. Check TIENDO_SMTP_URL, the network`,
  );
});
