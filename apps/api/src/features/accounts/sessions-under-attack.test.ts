import { closeAccount, reopenAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { askForPassword, changePassword, choosePassword } from '@tiendo/contracts/accounts/password.ts';
import {
  endAllMySessions,
  endMySession,
  listMySessions,
  signIn,
  signOut,
} from '@tiendo/contracts/accounts/session.ts';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, openBrowser, outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let officer: Member;
let other: Member;
const grant = { role: 'commune_officer', unit: '06565@2026-09-30' } as const;
const newPassword = 'gà gáy sớm ở Lộc Bình';

beforeAll(async () => {
  office = await openOffice();
  officer = await office.join('bang@langson.example', grant);
  other = await office.join('dien@langson.example', grant);
});
afterAll(() => office.close());

const cookie = 'tiendo.session_token';
const isIn = async (browser: Browser) => (await browser.get(listMySessions)).statusCode === 200;

it('a session begins with a cookie of its own, whatever was planted before', async () => {
  const planted = await office.signedIn(other);
  const victim = openBrowser(office.api);
  victim.cookies.set(cookie, planted.cookies.get(cookie) ?? '');
  await victim.send(signIn, { body: { email: officer.email, password: officer.password } });
  expect(victim.cookies.get(cookie)).not.toBe(planted.cookies.get(cookie));
  expect((await victim.get(getMe)).json().account.email).toBe(officer.email);
  expect((await planted.get(getMe)).json().account.email).toBe(other.email);
});

it('a cookie that was cut, changed or signed by somebody else is none', async () => {
  const value = decodeURIComponent((await office.signedIn(officer)).cookies.get(cookie) ?? '');
  const [token = '', signature = ''] = value.split('.');
  const { cookies } = await office.signedIn(other);
  const [, otherSignature] = decodeURIComponent(cookies.get(cookie) ?? '').split('.');
  const forged = [token, `${token}.`, `${token}.${otherSignature}`, `${token.slice(1)}.${signature}`];
  for (const wrong of [...forged, value.slice(0, -4), `.${signature}`, '%00', '%E0%A4%A', 'null']) {
    const browser = openBrowser(office.api);
    browser.cookies.set(cookie, wrong);
    expect(outcome(await browser.get(listMySessions))).toEqual([401, 'signed_out']);
    expect((await browser.get(getMe)).json().account).toBeNull();
  }
});

it('signing out ends the session, not only the cookie', async () => {
  const browser = await office.signedIn(officer);
  const kept = openBrowser(office.api);
  kept.cookies.set(cookie, browser.cookies.get(cookie) ?? '');
  await browser.send(signOut);
  expect(browser.cookies.size).toBe(0);
  expect(await isIn(kept)).toBe(false);
});

it('signing out everywhere ends every session at once', async () => {
  const [here, there] = [await office.signedIn(officer), await office.signedIn(officer)];
  await here.send(endAllMySessions);
  expect([await isIn(here), await isIn(there)]).toEqual([false, false]);
});

it('a session of somebody else looks as if it did not exist, and stays', async () => {
  const theirs = await office.signedIn(other);
  const { items } = (await theirs.get(listMySessions)).json();
  const mine = await office.signedIn(officer);
  for (const { id } of items)
    expect(outcome(await mine.send(endMySession, { params: { id } }))).toEqual([404, 'unknown_session']);
  expect(await isIn(theirs)).toBe(true);
});

it('the list of sessions names no secret of them', async () => {
  const browser = await office.signedIn(officer);
  const token = decodeURIComponent(browser.cookies.get(cookie) ?? '').split('.')[0] ?? '';
  expect((await browser.get(listMySessions)).body).not.toContain(token);
});

it('a changed password ends the other sessions and renews this one', async () => {
  const member = await office.join('giang@langson.example', grant);
  const there = await office.signedIn(member);
  const before = member.browser.cookies.get(cookie);
  await member.browser.send(changePassword, { body: { current: member.password, password: newPassword } });
  expect([await isIn(member.browser), await isIn(there)]).toEqual([true, false]);
  expect(member.browser.cookies.get(cookie)).not.toBe(before);
});

it('a changed password ends links that were sent before', async () => {
  const member = await office.join('hai@langson.example', grant);
  await openBrowser(office.api).send(askForPassword, { body: { email: member.email } });
  await expect.poll(() => office.mail.sent.filter(({ to }) => to === member.email).length).toBe(2);
  const token = office.linkSentTo(member.email);
  await member.browser.send(changePassword, { body: { current: member.password, password: newPassword } });
  const late = await openBrowser(office.api).send(choosePassword, {
    body: { token, password: 'x'.repeat(20) },
  });
  expect(outcome(late)).toEqual([422, 'link_not_valid']);
});

it('a password chosen by link ends every session, and the link works once', async () => {
  const member = await office.join('lam@langson.example', grant);
  await openBrowser(office.api).send(askForPassword, { body: { email: member.email } });
  await expect.poll(() => office.mail.sent.filter(({ to }) => to === member.email).length).toBe(2);
  const body = { token: office.linkSentTo(member.email), password: newPassword };
  const twice = [openBrowser(office.api), openBrowser(office.api)].map((one) =>
    one.send(choosePassword, { body }),
  );
  const statuses = (await Promise.all(twice)).map(({ statusCode }) => statusCode).sort();
  expect(statuses).toEqual([200, 422]);
  expect(await isIn(member.browser)).toBe(false);
  expect(outcome(await openBrowser(office.api).send(choosePassword, { body }))).toEqual([
    422,
    'link_not_valid',
  ]);
});

it('a closed account has no session, no token and no way in, also not by a link that was sent', async () => {
  const member = await office.join('minh@langson.example', grant);
  const body = { name: 'Đồng bộ', actions: ['report.read'], expiresOn: '2026-12-31' };
  const { token } = (await member.browser.send(makeToken, { body })).json();
  await openBrowser(office.api).send(askForPassword, { body: { email: member.email } });
  await expect.poll(() => office.mail.sent.filter(({ to }) => to === member.email).length).toBe(2);
  const params = { id: member.id };
  expect((await office.chief.browser.send(closeAccount, { params })).statusCode).toBe(200);
  const closed = [401, 'signed_out'];
  expect(outcome(await member.browser.get(listMySessions))).toEqual(closed);
  const headers = { authorization: `Bearer ${token}` };
  expect(outcome(await office.api.get('/api/v1/accounts', headers))).toEqual(closed);
  const { email, password } = member;
  const again = await openBrowser(office.api).send(signIn, { body: { email, password } });
  expect(outcome(again)).toEqual([401, 'sign_in_failed']);
  const link = { token: office.linkSentTo(email), password: newPassword };
  expect(outcome(await openBrowser(office.api).send(choosePassword, { body: link }))[1]).toBe(
    'link_not_valid',
  );
  await office.chief.browser.send(reopenAccount, { params });
  expect(outcome(await member.browser.get(listMySessions))).toEqual(closed);
  expect(outcome(await office.api.get('/api/v1/accounts', headers))).toEqual(closed);
});

it('a session ends seven days after its last use', async () => {
  const browser = await office.signedIn(officer);
  office.pass(7 * 86_400 + 1);
  expect(await isIn(browser)).toBe(false);
});

it('the head of an answer is refused as the answer is', async () => {
  const answer = await office.api.app.inject({ method: 'HEAD', url: urlOf(listMySessions) });
  expect(answer.statusCode).toBe(401);
});
