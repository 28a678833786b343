import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { makeFirstAdministrator } from '@tiendo/contracts/accounts/password.ts';
import { listMySessions, signIn, signOut } from '@tiendo/contracts/accounts/session.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { cookiesOf, firstAdministrator } from './signed-in.fixture.ts';

let api: ApiUnderTest;
const en = { name: 'Hoàng Thị Én', email: 'en.hoang@langson.example', password: 'ba con trâu qua cầu' };

beforeAll(async () => {
  api = await startApi('reference', { sessions: true });
  await firstAdministrator(api, en);
});
afterAll(() => api.close());

const signInAs = (password: string, email = en.email) => api.send(signIn, { body: { email, password } });

it('a good password begins a session, whose cookie no script can read', async () => {
  const answer = await signInAs(en.password);
  expect([answer.statusCode, answer.json()]).toEqual([200, { next: 'signed_in' }]);
  const [cookie] = [answer.headers['set-cookie']].flat();
  expect(cookie).toMatch(/^tiendo\.session_token=/);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const me = await api.get(urlOf(getMe), { cookie: cookiesOf(answer) });
  expect(me.json()).toMatchObject({ account: { name: en.name, grants: [{ role: 'administrator' }] } });
});

it('without a session nobody is signed in, and what is one’s own is refused', async () => {
  expect((await api.get(urlOf(getMe))).json()).toMatchObject({ account: null });
  const sessions = await api.get(urlOf(listMySessions));
  expect([sessions.statusCode, sessions.json().code]).toEqual([401, 'signed_out']);
});

it('tells anybody how large a file can be that is handed in', async () => {
  expect((await api.get(urlOf(getMe))).json()).toMatchObject({ mostFileBytes: 20 * 1024 * 1024 });
});

it('signing out ends the session of the cookie', async () => {
  const headers = { cookie: cookiesOf(await signInAs(en.password)) };
  expect((await api.get(urlOf(listMySessions), headers)).statusCode).toBe(200);
  await api.send(signOut, { headers: { ...headers, origin: 'http://localhost:80' } });
  expect((await api.get(urlOf(listMySessions), headers)).statusCode).toBe(401);
});

it('there is one first administrator', async () => {
  const again = { ...en, email: 'khac@langson.example', token: 'Zk2sJ4h9sQm1Yx0pL7aB3cD5' };
  const answer = await api.send(makeFirstAdministrator, { body: again });
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'link_not_valid']);
});
