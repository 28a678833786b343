import { confirmSignIn, signIn, signOut } from '@tiendo/contracts/accounts/session.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { codeOf, type SecondFactor, setUpSecondFactor } from './authenticator.fixture.ts';
import { openBrowser, outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let officer: Member;
let factor: SecondFactor;
const wrong = [401, 'code_wrong'];

beforeAll(async () => {
  office = await openOffice();
  officer = await office.join('bang@langson.example', { role: 'commune_officer', unit: '06565@2026-09-30' });
});
afterAll(() => office.close());
beforeEach(() => office.pass(7200));

/** A sign-in with the password and then a code. */
async function signInWith(code: string): Promise<unknown[]> {
  const browser = openBrowser(office.api);
  const { email, password } = officer;
  await browser.send(signIn, { body: { email, password } });
  return outcome(await browser.send(confirmSignIn, { body: { code } }));
}

it('the code that set up the authenticator signs nobody in', async () => {
  factor = await setUpSecondFactor(officer);
  expect(await signInWith(codeOf(factor.uri))).toEqual(wrong);
  office.pass(30);
  expect(await signInWith(codeOf(factor.uri))).toEqual([200, null]);
});

it('a code signs in once, also within the time that it is shown', async () => {
  const code = codeOf(factor.uri);
  expect(await signInWith(code)).toEqual([200, null]);
  expect(await signInWith(code)).toEqual(wrong);
});

it('a code given in two sign-ins at one time lets one of them in', async () => {
  const code = codeOf(factor.uri);
  const answers = await Promise.all([signInWith(code), signInWith(code), signInWith(code)]);
  expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
  expect(answers.filter(([status]) => status === 401)).toHaveLength(2);
});

it('after a newer code an older one is not taken, though its time is not over', async () => {
  const [now, next] = [codeOf(factor.uri), codeOf(factor.uri, 1)];
  expect(await signInWith(next)).toEqual([200, null]);
  expect(await signInWith(now)).toEqual(wrong);
  office.pass(60);
  expect(await signInWith(codeOf(factor.uri))).toEqual([200, null]);
});

it('a code typed beside a wrong sign-in is not spent', async () => {
  const browser = openBrowser(office.api);
  await browser.send(signOut);
  const code = codeOf(factor.uri);
  expect(outcome(await browser.send(confirmSignIn, { body: { code } }))).toEqual([401, 'sign_in_expired']);
  expect(await signInWith(code)).toEqual([200, null]);
});
