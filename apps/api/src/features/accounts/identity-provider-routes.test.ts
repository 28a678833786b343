import { inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { signIn } from '@tiendo/contracts/accounts/session.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { cookiesOf, firstAdministrator } from './signed-in.fixture.ts';

const publicAddress = 'http://tiendo.example';
const provider = new OAuth2Server();
let api: ApiUnderTest;
let claims: Record<string, unknown>;
const en = { name: 'Hoàng Thị Én', email: 'en.hoang@langson.example', password: 'ba con trâu qua cầu' };

beforeAll(async () => {
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, '127.0.0.1');
  provider.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, claims));
  api = await startApi('reference', {
    sessions: true,
    publicAddress,
    identityProvider: {
      issuer: provider.issuer.url ?? '',
      clientId: 'tiendo',
      clientSecret: 'a secret of the provider',
      name: 'Cổng tỉnh',
    },
  });
  await firstAdministrator(api, en);
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});
beforeEach(() => {
  claims = { sub: 'p-1', email: en.email, email_verified: true, name: 'Tên ở cổng tỉnh' };
});

/** Walks from the sign-in page through the provider and back, as a browser does. */
async function walkThrough(from = '/api/v1/session/oidc?ve=/ma-tran'): Promise<LightMyRequestResponse> {
  const left = await api.get(from);
  const atProvider = await fetch(String(left.headers.location), { redirect: 'manual' });
  const back = new URL(atProvider.headers.get('location') ?? '');
  expect(back.origin).toBe(publicAddress);
  return api.get(`${back.pathname}${back.search}`, { cookie: cookiesOf(left), host: 'tiendo.example' });
}

const whoIs = async (answer: LightMyRequestResponse) =>
  (await api.get(urlOf(getMe), { cookie: cookiesOf(answer) })).json().account;

it('an invited person signs in by the address that the provider vouches for, and keeps their name here', async () => {
  const arrived = await walkThrough();
  expect([arrived.statusCode, arrived.headers.location]).toEqual([302, '/ma-tran']);
  expect(await whoIs(arrived)).toMatchObject({ name: en.name, email: en.email });
  expect(await api.database.auditEvent.count({ where: { action: 'session.signed_in' } })).toBe(1);
});

it('nothing that the provider would let us do is kept', async () => {
  const [kept] = await api.database.account.findMany({ where: { providerId: 'oidc' } });
  expect(kept).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
});

it('nobody gets an account by signing in', async () => {
  claims = { ...claims, sub: 'p-2', email: 'la@langson.example' };
  const arrived = await walkThrough();
  expect(arrived.headers.location).toMatch(/^\/dang-nhap\?error=/);
  expect(await whoIs(arrived)).toBeNull();
});

it('an address that the provider does not vouch for is nobody’s', async () => {
  claims = { ...claims, sub: 'p-3', email_verified: false };
  const arrived = await walkThrough();
  expect(await whoIs(arrived)).toBeNull();
});

it('an answer of the provider without the cookie of the one who left is worth nothing', async () => {
  const left = await api.get('/api/v1/session/oidc');
  const atProvider = await fetch(String(left.headers.location), { redirect: 'manual' });
  const back = new URL(atProvider.headers.get('location') ?? '');
  const arrived = await api.get(`${back.pathname}${back.search}`, { host: 'tiendo.example' });
  expect(await whoIs(arrived)).toBeNull();
});

it('leads back to pages of this site only', async () => {
  for (const elsewhere of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
    const arrived = await walkThrough(`/api/v1/session/oidc?ve=${encodeURIComponent(elsewhere)}`);
    expect(arrived.headers.location).toBe('/');
  }
});

it('an invitation can be followed this way, and an account that was closed is refused', async () => {
  const administrator = await api.send(signIn, {
    body: { email: en.email, password: en.password },
    headers: { origin: publicAddress },
  });
  const headers = { cookie: cookiesOf(administrator), origin: publicAddress };
  const body = {
    name: 'Lý Văn Sinh',
    email: 'sinh@langson.example',
    grants: [{ role: 'analyst', unit: '20@2026-01-01' }],
  } as const;
  const invited = await api.send(inviteAccount, { body: { ...body, grants: [...body.grants] }, headers });
  claims = { ...claims, sub: 'p-4', email: body.email };
  expect(await whoIs(await walkThrough())).toMatchObject({ name: body.name, hasPassword: false });
  await api.database.user.update({ where: { id: invited.json().id }, data: { closedAt: new Date(0) } });
  expect(await whoIs(await walkThrough())).toBeNull();
});
