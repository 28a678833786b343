import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type TestMailServer = {
  readonly port: number;
  /** Every message that came in, in order. */
  readonly received: ParsedMail[];
  readonly logins: string[];
  close(): Promise<void>;
};

/** A mail server of its own that knows the user `tiendo` with the password `s3cret`. */
export async function startMailServer(options: SMTPServerOptions): Promise<TestMailServer> {
  const received: ParsedMail[] = [];
  const logins: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    onAuth: ({ username = '', password }, _session, answer) => {
      logins.push(username);
      if (password === 's3cret') answer(null, { user: username });
      else answer(new Error('wrong user or password'));
    },
    onData: (stream, _session, answer) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        answer();
      }, answer);
    },
    ...options,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, logins, close: () => new Promise<void>((done) => server.close(() => done())) };
}
