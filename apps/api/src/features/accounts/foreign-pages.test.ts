import { signIn, signOut } from '@tiendo/contracts/accounts/session.ts';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, outcome } from './browser.fixture.ts';
import { type Office, openOffice } from './office.fixture.ts';

let office: Office;
const body = { name: 'Đồng bộ', actions: ['report.read'], expiresOn: '2026-12-31' };

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** A change that a browser sends with the cookie of somebody who has signed in. */
function carried(headers: Record<string, string>, more: InjectOptions = {}) {
  const { cookie = '' } = office.chief.browser.headers();
  return office.api.app.inject({
    method: 'POST',
    url: urlOf(makeToken),
    headers: { cookie, ...headers },
    payload: body,
    ...more,
  });
}

it.each([
  ['of another site', { origin: 'https://elsewhere.example' }],
  ['of a sandboxed frame', { origin: 'null' }],
  ['with an empty origin', { origin: '' }],
  ['of another port', { origin: 'http://localhost:8080' }],
  ['over another protocol', { origin: 'https://localhost:80' }],
  ['of a site whose name begins alike', { origin: 'http://localhost:80.evil.example' }],
  ['with two origins', { origin: 'http://localhost:80, https://elsewhere.example' }],
  ['of another site by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
  ['of a sister site', { 'sec-fetch-site': 'same-site' }],
  ['typed into the address bar', { 'sec-fetch-site': 'none' }],
  ['that says nothing of where it comes from', {}],
  ['with a referrer alone', { referer: 'http://localhost:80/tai-khoan' }],
  [
    'that claims another host',
    { origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
  ],
])('a change from a page %s is refused', async (_, headers) => {
  expect(outcome(await carried(headers))).toEqual([403, 'foreign_origin']);
});

it('a change from a page of this site is made', async () => {
  expect((await carried({ origin: 'http://localhost:80' })).statusCode).toBe(201);
  expect((await carried({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201);
});

it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'text/json'])(
  'JSON sent as %s, as forms of other sites can, is not read',
  async (type) => {
    const headers = { origin: 'http://localhost:80', 'content-type': type };
    const answer = await carried(headers, { payload: JSON.stringify(body) });
    expect(outcome(answer)).toEqual([415, 'unsupported_media_type']);
  },
);

it('another method cannot be slipped in', async () => {
  const { browser } = office.chief;
  for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
    const headers = { ...browser.headers(), [name]: 'DELETE' };
    expect((await office.api.get('/api/v1/me/sessions', headers)).statusCode).toBe(200);
  }
  const inAddress = await office.api.get('/api/v1/me/sessions?_method=DELETE', browser.headers());
  expect(outcome(inAddress)).toEqual([400, 'unknown_parameter']);
  expect((await office.api.get('/api/v1/session', browser.headers())).statusCode).toBe(405);
});

it('nobody is signed in or out by a page of another site', async () => {
  const { email, password } = office.chief;
  const headers = { origin: 'https://elsewhere.example' };
  const victim = openBrowser(office.api);
  expect(outcome(await victim.send(signIn, { body: { email, password }, headers }))).toEqual([
    403,
    'foreign_origin',
  ]);
  expect(victim.cookies.size).toBe(0);
  expect(outcome(await office.chief.browser.send(signOut, { headers }))).toEqual([403, 'foreign_origin']);
});

it('no other site may read an answer', async () => {
  const headers = { ...office.chief.browser.headers(), origin: 'https://elsewhere.example' };
  const answer = await office.api.get('/api/v1/me', headers);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
});

it('a program without cookies needs to name no origin', async () => {
  const { email, password } = office.chief;
  const answer = await office.api.send(signIn, { body: { email, password } });
  expect(answer.statusCode).toBe(200);
});
