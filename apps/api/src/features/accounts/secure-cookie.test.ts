import { signIn } from '@tiendo/contracts/accounts/session.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.fixture.ts';
import { type Office, openOffice } from './office.fixture.ts';

let office: Office;
const publicAddress = 'https://tiendo.langson.example';

beforeAll(async () => {
  office = await openOffice({ publicAddress });
});
afterAll(() => office.close());

const answerTo = (origin: string) => {
  const { email, password } = office.chief;
  return openBrowser(office.api).send(signIn, { body: { email, password }, headers: { origin } });
};

it('where readers come over https, the cookie goes over https alone', async () => {
  const [cookie] = [(await answerTo(publicAddress)).headers['set-cookie']].flat();
  expect(cookie).toMatch(/^__Secure-tiendo\.session_token=/);
  for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
    expect(cookie?.split(/; ?/)).toContain(flag);
  expect(cookie).not.toMatch(/Domain=/i);
});

it('a page of the public address may sign in, and none that only looks like it', async () => {
  expect((await answerTo(publicAddress)).statusCode).toBe(200);
  for (const origin of [
    `${publicAddress}.evil.example`,
    'http://tiendo.langson.example',
    `${publicAddress}:8443`,
    'https://langson.example',
    `${publicAddress}/`,
  ])
    expect((await answerTo(origin)).statusCode).toBe(403);
});
