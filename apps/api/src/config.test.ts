import { expect, it } from 'vitest';
import { serverConfig } from './config.ts';

it('has limits without any variable', () => {
  expect(serverConfig({})).toMatchObject({
    requestsPerMinute: 3000,
    bodyBytes: 1_048_576,
    logLevel: 'warn',
    trustProxy: false,
  });
});

it('takes variables', () => {
  const config = serverConfig({
    TIENDO_REQUESTS_PER_MINUTE: '0',
    TIENDO_LOG_LEVEL: 'info',
    TIENDO_TRUST_PROXY: '1',
    TIENDO_PUBLIC_ADDRESS: 'https://tiendo.example/',
    TIENDO_EMBED_ORIGINS: 'https://langson.example, https://*.gov.example:8443',
  });
  expect(config).toMatchObject({
    requestsPerMinute: 0,
    logLevel: 'info',
    trustProxy: true,
    publicAddress: 'https://tiendo.example',
    embedOrigins: ['https://langson.example', 'https://*.gov.example:8443'],
  });
});

it.each([
  ['TIENDO_REQUESTS_PER_MINUTE', 'many'],
  ['TIENDO_DATABASE_CONNECTIONS', '0'],
  ['TIENDO_LOG_LEVEL', 'loud'],
  ['TIENDO_TRUST_PROXY', 'yes'],
  ['TIENDO_FIGURE_PROCESSES', '0'],
  ['TIENDO_PUBLIC_ADDRESS', 'tiendo.example'],
  ['TIENDO_EMBED_ORIGINS', "https://a.example; script-src 'unsafe-inline'"],
  ['TIENDO_MAIL_FROM', 'Tiendo'],
  ['TIENDO_MAIL_FROM', 'a@b.example, c@d.example'],
  ['TIENDO_MAIL_FROM', 'Tiendo <tiendo@mail.example>\r\nBcc: all@mail.example'],
])('refuses %s=%s', (name, value) => {
  expect(() => serverConfig({ [name]: value })).toThrow(name);
});

it('takes an empty variable for an absent one', () => {
  expect(serverConfig({ TIENDO_LOG_LEVEL: '', TIENDO_BODY_BYTES: '' })).toEqual(serverConfig({}));
});

it('takes a mail server with its sender, and has an outbox without one', () => {
  expect(serverConfig({})).toMatchObject({ smtpUrl: '', mailFrom: 'Tiendo <tiendo@localhost>' });
  const TIENDO_SMTP_URL = 'smtps://tiendo:p%40ss@mail.example:465';
  const TIENDO_MAIL_FROM = 'Nông thôn mới <ntm@mail.example>';
  expect(serverConfig({ TIENDO_SMTP_URL, TIENDO_MAIL_FROM })).toMatchObject({
    smtpUrl: TIENDO_SMTP_URL,
    mailFrom: TIENDO_MAIL_FROM,
  });
  expect(() => serverConfig({ TIENDO_SMTP_URL })).toThrow('TIENDO_MAIL_FROM');
});

it('tells of a wrong mail server without its password', () => {
  const wrong = () => serverConfig({ TIENDO_SMTP_URL: 'http://tiendo:s3cret@mail.example' });
  expect(wrong).toThrow('TIENDO_SMTP_URL');
  expect(wrong).not.toThrow('s3cret');
});
