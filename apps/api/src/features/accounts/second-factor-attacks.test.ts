import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { changePassword } from '@tiendo/contracts/accounts/password.ts';
import { beginSecondFactor } from '@tiendo/contracts/accounts/second-factor.ts';
import { confirmSignIn, listMySessions, signIn } from '@tiendo/contracts/accounts/session.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { codeOf, type SecondFactor, setUpSecondFactor, wrongCode } from './authenticator.fixture.ts';
import { type Browser, openBrowser, outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let officer: Member;
let other: Member;
let factor: SecondFactor;

beforeAll(async () => {
  office = await openOffice();
  const grant = { role: 'commune_officer', unit: '06565@2026-09-30' } as const;
  officer = await office.join('bang@langson.example', grant);
  other = await office.join('dien@langson.example', grant);
  factor = await setUpSecondFactor(officer);
});
afterAll(() => office.close());
beforeEach(() => office.pass(7200));

/** A browser in which the password of somebody was right, and a code is asked for. */
async function waiting({ email, password }: Member): Promise<Browser> {
  const browser = openBrowser(office.api);
  const answer = await browser.send(signIn, { body: { email, password } });
  expect(answer.json()).toEqual({ next: 'second_factor' });
  return browser;
}

const give = (browser: Browser, code: string) => browser.send(confirmSignIn, { body: { code } });
const accountOf = async (browser: Browser) => (await browser.get(getMe)).json().account;

it('the password alone opens nothing', async () => {
  const browser = await waiting(officer);
  expect([...browser.cookies.keys()]).toEqual(['tiendo.two_factor']);
  expect(await accountOf(browser)).toBeNull();
  expect(outcome(await browser.get(listMySessions))).toEqual([401, 'signed_out']);
});

it('codes are slowed down by account, across sign-ins, for longer each time', async () => {
  const browser = await waiting(officer);
  for (let by = 1; by <= 3; by += 1)
    expect(outcome(await give(browser, wrongCode(factor.uri, by)))).toEqual([401, 'code_wrong']);
  const second = await waiting(officer);
  for (let by = 4; by <= 5; by += 1)
    expect(outcome(await give(second, wrongCode(factor.uri, by)))).toEqual([401, 'code_wrong']);
  const early = await give(second, codeOf(factor.uri));
  expect([...outcome(early), early.headers['retry-after']]).toEqual([429, 'too_many_attempts', '30']);
  office.pass(30);
  expect(outcome(await give(second, wrongCode(factor.uri)))).toEqual([401, 'code_wrong']);
  const late = await give(second, codeOf(factor.uri));
  expect([late.statusCode, late.headers['retry-after']]).toEqual([429, '60']);
  office.pass(60);
  expect((await give(second, codeOf(factor.uri))).json()).toEqual({ next: 'signed_in' });
});

it('a sign-in takes five wrong codes, then the password is asked for again', async () => {
  const browser = await waiting(officer);
  for (let by = 1; by <= 5; by += 1) await give(browser, wrongCode(factor.uri, by));
  office.pass(30);
  expect(outcome(await give(browser, codeOf(factor.uri)))).toEqual([401, 'sign_in_expired']);
});

it('of many codes at once, in as many sign-ins, no more are tried than are free', async () => {
  const browsers: Browser[] = [];
  for (let one = 0; one < 15; one += 1) browsers.push(await waiting(officer));
  const tried = [...browsers, ...browsers].map((browser, by) => give(browser, wrongCode(factor.uri, by + 1)));
  const codes = (await Promise.all(tried)).map((answer) => answer.json().code);
  expect(codes.filter((code) => code !== 'too_many_attempts').length).toBeLessThanOrEqual(5);
});

it('a code of another account does not help', async () => {
  const browser = await waiting(officer);
  const { uri } = (
    await other.browser.send(beginSecondFactor, { body: { password: other.password } })
  ).json();
  expect(outcome(await give(browser, codeOf(uri)))).toEqual([401, 'code_wrong']);
});

it('the waiting sign-in is its signed cookie, whole and for ten minutes', async () => {
  const browser = await waiting(officer);
  const [[name, value] = ['', '']] = browser.cookies;
  for (const wrong of [value.slice(0, -8), `x${value}`, '', decodeURIComponent(value).split('.')[0] ?? '']) {
    const forged = openBrowser(office.api);
    forged.cookies.set(name, wrong);
    expect(outcome(await give(forged, codeOf(factor.uri)))).toEqual([401, 'sign_in_expired']);
  }
  office.pass(601);
  expect(outcome(await give(browser, codeOf(factor.uri)))).toEqual([401, 'sign_in_expired']);
});

it('a waiting sign-in becomes one session', async () => {
  const browser = await waiting(officer);
  const copy = openBrowser(office.api);
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  expect((await give(browser, codeOf(factor.uri))).statusCode).toBe(200);
  expect(outcome(await give(copy, codeOf(factor.uri)))).toEqual([401, 'sign_in_expired']);
});

it('a code given to a sign-in never acts on a session beside it', async () => {
  const { uri } = (
    await other.browser.send(beginSecondFactor, { body: { password: other.password } })
  ).json();
  expect(outcome(await give(other.browser, codeOf(uri)))).toEqual([401, 'sign_in_expired']);
  expect(await accountOf(other.browser)).toMatchObject({ twoFactorEnabled: false });
});

it('a recovery code works once, also where it is given twice at the same time', async () => {
  const [code = '', second = ''] = factor.recoveryCodes;
  expect((await give(await waiting(officer), code)).statusCode).toBe(200);
  expect(outcome(await give(await waiting(officer), code))).toEqual([401, 'code_wrong']);
  const both = [await waiting(officer), await waiting(officer)].map((browser) => give(browser, second));
  const answers = (await Promise.all(both)).map(outcome);
  expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
  expect(answers).toContainEqual([401, 'code_wrong']);
});

it('secret and recovery codes are stored encrypted', async () => {
  const rows = await office.api.database.twoFactor.findMany();
  const secret = new URL(factor.uri).searchParams.get('secret') ?? '';
  for (const text of [secret, ...factor.recoveryCodes]) expect(JSON.stringify(rows)).not.toContain(text);
});

it('a sign-in that waits ends with a change of the password', async () => {
  const member = await office.join('cuong@langson.example', {
    role: 'commune_officer',
    unit: '06565@2026-09-30',
  });
  const { uri } = await setUpSecondFactor(member);
  const browser = await waiting(member);
  const body = { current: member.password, password: 'gà gáy sớm ở Lộc Bình' };
  expect((await member.browser.send(changePassword, { body })).statusCode).toBe(200);
  expect(outcome(await give(browser, codeOf(uri)))).toEqual([401, 'sign_in_expired']);
});
