import { listAccounts, takeSecondFactor } from '@tiendo/contracts/accounts/managed-account.ts';
import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { requireTwoFactor } from '@tiendo/contracts/accounts/role-requirements.ts';
import { confirmSignIn, listMySessions, signIn } from '@tiendo/contracts/accounts/session.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf, type SecondFactor, setUpSecondFactor } from './authenticator.fixture.ts';
import { type Browser, openBrowser, outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let member: Member;
let elsewhere: Member;
let factor: SecondFactor;
let waiting: Browser;
const grant = { role: 'administrator', unit: '20@2026-09-30' } as const;

const take = (by: Member, { id }: Pick<Member, 'id'>) =>
  by.browser.send(takeSecondFactor, { params: { id } });
const passwordOf = ({ email, password }: Member, browser: Browser) =>
  browser.send(signIn, { body: { email, password } });

beforeAll(async () => {
  office = await openOffice();
  member = await office.join('bang@langson.example', grant);
  elsewhere = await office.join('dien@langson.example', grant);
  factor = await setUpSecondFactor(member);
  office.pass(60);
  waiting = openBrowser(office.api);
  await passwordOf(member, waiting);
});
afterAll(() => office.close());

it('is refused for one’s own, and for accounts that are not one’s to change', async () => {
  expect(outcome(await take(member, member))).toEqual([409, 'own_account']);
  expect(outcome(await take(member, office.chief))).toEqual([404, 'unknown_account']);
  expect(outcome(await member.browser.get(listMySessions))).toEqual([200, null]);
});

it('takes the factor, ends the sessions and the sign-ins that wait, and tells the owner by mail', async () => {
  const before = office.mail.sent.length;
  expect((await take(office.chief, member)).json()).toMatchObject({ id: member.id, twoFactorEnabled: false });
  expect(outcome(await member.browser.get(listMySessions))).toEqual([401, 'signed_out']);
  const answer = await waiting.send(confirmSignIn, { body: { code: codeOf(factor.uri) } });
  expect(answer.statusCode).toBe(401);
  expect(office.mail.sent.slice(before)).toMatchObject([
    { to: member.email, subject: 'Người quản trị đã tắt xác thực hai yếu tố trên Tiendo' },
  ]);
  expect(office.mail.sent.at(-1)?.text).toContain(`Người quản trị ${office.chief.name} vừa tắt`);
  const browser = openBrowser(office.api);
  expect((await passwordOf(member, browser)).json()).toEqual({ next: 'signed_in' });
});

it('stands in the trail under the name of the administrator, once', async () => {
  const sent = office.mail.sent.length;
  expect((await take(office.chief, member)).statusCode).toBe(200);
  expect(office.mail.sent).toHaveLength(sent);
  const events = await office.api.database.auditEvent.findMany({
    where: { action: 'account.two_factor_changed', subjectId: member.id, actorId: office.chief.id },
  });
  expect(events).toMatchObject([{ before: true, after: false }]);
});

it('asks for another one where a role needs it', async () => {
  const input = { params: { role: 'administrator' }, body: { twoFactor: true } };
  await office.chief.browser.send(requireTwoFactor, input);
  await setUpSecondFactor(office.chief);
  const browser = openBrowser(office.api);
  await passwordOf(elsewhere, browser);
  await setUpSecondFactor({ ...elsewhere, browser });
  await take(office.chief, elsewhere);
  const again = openBrowser(office.api);
  await passwordOf(elsewhere, again);
  expect(outcome(await again.get(listAccounts))).toEqual([403, 'two_factor_required']);
  expect((await again.get(getMe)).json().account).toMatchObject({ needsTwoFactor: true });
});
