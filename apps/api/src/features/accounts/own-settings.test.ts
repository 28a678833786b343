import { listAccounts } from '@tiendo/contracts/accounts/managed-account.ts';
import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { askForPassword, changePassword, choosePassword } from '@tiendo/contracts/accounts/password.ts';
import { setReminderMail } from '@tiendo/contracts/accounts/reminder-mail.ts';
import { signOut } from '@tiendo/contracts/accounts/session.ts';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { getBoard } from '@tiendo/contracts/board.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openBrowser, outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let member: Member;

beforeAll(async () => {
  office = await openOffice();
  member = await office.join('bang@langson.example', { role: 'commune_officer', unit: '06565@2026-09-30' });
});
afterAll(() => office.close());

const eventsOf = (action: string) =>
  office.api.database.auditEvent.findMany({ where: { action, actorId: member.id }, orderBy: { id: 'asc' } });

it('reminders come by mail until one decides otherwise; each decision stands in the trail once', async () => {
  const wants = async () => (await member.browser.get(getMe)).json().account.mailReminders;
  const decide = (wanted: boolean) => member.browser.send(setReminderMail, { body: { wanted } });
  expect(await wants()).toBe(true);
  for (const wanted of [true, false, false, true]) {
    expect((await decide(wanted)).json()).toEqual({ done: true });
    expect(await wants()).toBe(wanted);
  }
  expect(await eventsOf('account.changed')).toMatchObject([
    { before: { mailReminders: true }, after: { mailReminders: false } },
    { before: { mailReminders: false }, after: { mailReminders: true } },
  ]);
});

it('tokens stand where a password is changed, and end where one is chosen by a link', async () => {
  const body = { name: 'Đồng bộ', actions: ['board.read'], expiresOn: '2026-12-31' };
  const { token, details } = (await member.browser.send(makeToken, { body })).json();
  const url = urlOf(getBoard, { query: { unit: '06565@2026-09-30', set: 'XA_NTM_2026' } });
  const ask = async () => (await office.api.get(url, { authorization: `Bearer ${token}` })).statusCode;
  const password = 'gà gáy sớm ở Lộc Bình';
  await member.browser.send(changePassword, { body: { current: member.password, password } });
  expect(await ask()).toBe(200);
  const visitor = openBrowser(office.api);
  const before = office.mail.sent.length;
  await visitor.send(askForPassword, { body: { email: member.email } });
  await vi.waitFor(() => expect(office.mail.sent.length).toBeGreaterThan(before));
  const link = { token: office.linkSentTo(member.email), password: 'mưa rào trên núi Mẫu Sơn' };
  expect(outcome(await visitor.send(choosePassword, { body: link }))).toEqual([200, null]);
  expect(await ask()).toBe(401);
  expect(await eventsOf('token.revoked')).toMatchObject([
    { subjectKind: 'token', subjectId: details.id, before: { name: body.name } },
  ]);
});

it('administrators still see when somebody was last here after the session is gone', async () => {
  const browser = await office.signedIn({ ...member, password: 'mưa rào trên núi Mẫu Sơn' });
  await browser.send(signOut);
  const { items } = (await office.chief.browser.get(listAccounts, { query: { q: 'bang' } })).json();
  expect(items).toMatchObject([{ id: member.id, lastSeenOn: '2026-10-05' }]);
});
