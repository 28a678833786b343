import { listAccounts } from '@tiendo/contracts/accounts/managed-account.ts';
import { changePassword } from '@tiendo/contracts/accounts/password.ts';
import { endAllMySessions, listMySessions } from '@tiendo/contracts/accounts/session.ts';
import { listMyTokens, makeToken, revokeToken } from '@tiendo/contracts/accounts/token.ts';
import { operations } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let officer: Member;
const body = { name: 'Đồng bộ', actions: ['report.read'], expiresOn: '2026-10-05' };

beforeAll(async () => {
  office = await openOffice();
  officer = await office.join('bang@langson.example', { role: 'commune_officer', unit: '06565@2026-09-30' });
});
afterAll(() => office.close());

const tokenOf = async ({ browser }: Member, more: Partial<typeof body> = {}): Promise<string> =>
  (await browser.send(makeToken, { body: { ...body, ...more } })).json().token;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const asked = (url: string, token: string) => office.api.get(url, bearer(token)).then(outcome);

it.each(operations.filter(({ access }) => access === 'signed_in').map((one) => [one.name, one] as const))(
  'a token cannot call %s, which is for the person',
  async (_, operation) => {
    const token = await tokenOf(officer);
    const url = urlOf(operation, operation.example);
    const answer = await office.api.app.inject({ method: operation.method, url, headers: bearer(token) });
    expect(outcome(answer)).toEqual([403, 'token_not_allowed']);
    await office.api.database.apiToken.deleteMany();
  },
);

it('a token does nothing but what it was made for, whatever its maker may do', async () => {
  const token = await tokenOf(office.chief);
  expect(await asked(urlOf(listAccounts), token)).toEqual([403, 'token_not_allowed']);
});

it('a token cannot be made for deeds that give rights', async () => {
  const answer = await office.chief.browser.send(makeToken, {
    body: { ...body, actions: ['account.manage'] },
  });
  expect(outcome(answer)).toEqual([400, 'invalid_value']);
});

it('a cookie beside a token does not speak for the caller', async () => {
  const headers = { ...office.chief.browser.headers(), ...bearer(await tokenOf(officer)) };
  expect(outcome(await office.api.get(urlOf(listAccounts), headers))).toEqual([403, 'token_not_allowed']);
  const unknown = { ...office.chief.browser.headers(), ...bearer('tiendo_unknown') };
  expect(outcome(await office.api.get(urlOf(listAccounts), unknown))).toEqual([401, 'signed_out']);
});

it('a token in the address is not read', async () => {
  const token = await tokenOf(officer);
  const answer = await office.api.get(`${urlOf(listMySessions)}?access_token=${token}`);
  expect(outcome(answer)).toEqual([401, 'signed_out']);
});

it('a token that was cut, changed or written in another case is none', async () => {
  const token = await tokenOf(officer);
  for (const wrong of [token.slice(0, -1), `${token}A`, token.toUpperCase(), token.slice(7), 'tiendo_'])
    expect(await asked(urlOf(listAccounts), wrong)).toEqual([401, 'signed_out']);
});

it('a token that was taken back works no more', async () => {
  const { token, details } = (await officer.browser.send(makeToken, { body })).json();
  expect(await asked(urlOf(listAccounts), token)).toEqual([403, 'token_not_allowed']);
  await officer.browser.send(revokeToken, { params: { id: details.id } });
  expect(await asked(urlOf(listAccounts), token)).toEqual([401, 'signed_out']);
});

it('a token of somebody else looks as if it did not exist', async () => {
  const { details } = (await office.chief.browser.send(makeToken, { body })).json();
  const answer = await officer.browser.send(revokeToken, { params: { id: details.id } });
  expect(outcome(answer)).toEqual([404, 'unknown_token']);
  const { items } = (await officer.browser.get(listMyTokens)).json();
  expect(items.map(({ id }: { id: string }) => id)).not.toContain(details.id);
});

it('a token is stored as its hash alone', async () => {
  const token = await tokenOf(officer);
  const rows = await office.api.database.$queryRaw<{ row: string }[]>`SELECT t::text AS row FROM api_token t`;
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ row }) => row.includes(token.slice(12)))).toEqual([]);
});

it('changes of one’s own account need the session itself, not a token beside it', async () => {
  const headers = bearer(await tokenOf(officer));
  const input = { body: { current: officer.password, password: 'gà gáy sớm ở Lộc Bình' }, headers };
  expect(outcome(await officer.browser.send(changePassword, input))).toEqual([403, 'token_not_allowed']);
  expect(outcome(await officer.browser.send(endAllMySessions, { headers }))).toEqual([
    403,
    'token_not_allowed',
  ]);
});

it('a token ends with the last day that was named, in Vietnam', async () => {
  const token = await tokenOf(officer);
  office.pass(14 * 3600 + 3599);
  expect(await asked(urlOf(listAccounts), token)).toEqual([403, 'token_not_allowed']);
  office.pass(1);
  expect(await asked(urlOf(listAccounts), token)).toEqual([401, 'signed_out']);
});
