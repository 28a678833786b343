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
])('refuses %s=%s', (name, value) => {
  expect(() => serverConfig({ [name]: value })).toThrow(name);
});

it('takes an empty variable for an absent one', () => {
  expect(serverConfig({ TIENDO_LOG_LEVEL: '', TIENDO_BODY_BYTES: '' })).toEqual(serverConfig({}));
});
