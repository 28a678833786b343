import { inviteAccount, listAccounts } from '@tiendo/contracts/accounts/managed-account.ts';
import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { requireTwoFactor } from '@tiendo/contracts/accounts/role-requirements.ts';
import { removeSecondFactor } from '@tiendo/contracts/accounts/second-factor.ts';
import { listMySessions } from '@tiendo/contracts/accounts/session.ts';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { operations } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUpSecondFactor } from './authenticator.fixture.ts';
import { outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let member: Member;
const required = [403, 'two_factor_required'];
const grant = { role: 'administrator', unit: '20@2026-09-30' } as const;

/** A session that stands, and a token, when the requirement is set. */
beforeAll(async () => {
  office = await openOffice();
  member = await office.join('bang@langson.example', grant);
  const input = { params: { role: 'administrator' }, body: { twoFactor: true } };
  expect((await office.chief.browser.send(requireTwoFactor, input)).statusCode).toBe(200);
});
afterAll(() => office.close());

const guarded = operations.filter(({ access }) => access !== 'public' && access !== 'signed_in');

it.each(guarded.map((one) => [one.name, one] as const))(
  '%s is closed to a session that stood before, until the second factor is set up',
  async (_, operation) => {
    const url = urlOf(operation, operation.example);
    const headers = member.browser.headers();
    const answer = await office.api.app.inject({ method: operation.method, url, headers });
    expect(outcome(answer)).toEqual(required);
  },
);

it('who set the requirement is held to it', async () => {
  const body = { name: 'Ai đó', email: 'ai@langson.example', grants: [grant] };
  expect(outcome(await office.chief.browser.send(inviteAccount, { body }))).toEqual(required);
});

it('what is one’s own stays open, to set it up; then everything opens, and closes again without it', async () => {
  expect((await member.browser.get(listMySessions)).statusCode).toBe(200);
  expect((await member.browser.get(getMe)).json().account).toMatchObject({ needsTwoFactor: true });
  await setUpSecondFactor(member);
  expect((await member.browser.get(listAccounts)).statusCode).toBe(200);
  await member.browser.send(removeSecondFactor, { body: { password: member.password } });
  expect(outcome(await member.browser.get(listAccounts))).toEqual(required);
});

it('a token of somebody who lacks it opens nothing', async () => {
  const body = { name: 'Đồng bộ', actions: ['audit.read'], expiresOn: '2026-12-31' };
  const { token } = (await office.chief.browser.send(makeToken, { body })).json();
  const answer = await office.api.get(urlOf(listAccounts), { authorization: `Bearer ${token}` });
  expect(outcome(answer)).toEqual(required);
});
