import { giveGrant, inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { changePassword, choosePassword } from '@tiendo/contracts/accounts/password.ts';
import { signIn } from '@tiendo/contracts/accounts/session.ts';
import { noBody } from '@tiendo/contracts/endpoint.ts';
import { commands } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, outcome } from './browser.fixture.ts';
import { type Office, openOffice } from './office.fixture.ts';

let office: Office;
const grant = { role: 'commune_officer', unit: '06565@2026-09-30' } as const;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const ofAccounts = commands.filter(({ tag, body }) => tag === 'accounts' && body !== noBody);
const sendRaw = (command: (typeof commands)[number], payload: string) =>
  office.api.app.inject({
    method: command.method,
    url: urlOf(command, command.example),
    headers: { ...office.chief.browser.headers(), 'content-type': 'application/json' },
    payload,
  });

describe.each(ofAccounts.map((one) => [one.name, one] as const))('%s', (_, command) => {
  const example = command.example.body as object;

  it.each([
    { demonstration: true },
    { emailVerified: true, email_verified: true },
    { role: 'administrator', roles: ['administrator'], id: 'k3' },
    { userId: 'k3', grantedById: 'k3', closedAt: null },
    { hash: 'x', passwordHash: 'x', twoFactorEnabled: false },
    { trustDevice: true, rememberMe: true, callbackURL: 'https://elsewhere.example' },
  ])('takes no field beyond its own: %o', async (more) => {
    const answer = await sendRaw(command, JSON.stringify({ ...more, ...example }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues.map(({ code }: { code: string }) => code)).toContain('unknown_parameter');
  });

  it('takes no body that would reach the prototype of objects', async () => {
    const inside = JSON.stringify(example).slice(1);
    for (const start of ['{"__proto__":{"closed":true},', '{"constructor":{"prototype":{"closed":true}},'])
      expect((await sendRaw(command, start + inside)).statusCode).toBe(400);
    expect(Reflect.get({}, 'closed')).toBeUndefined();
  });

  it('takes nothing but an object', async () => {
    for (const payload of ['null', '[]', '"x"', '1', '{', '', '[{}]'])
      expect((await sendRaw(command, payload)).statusCode).toBe(400);
  });

  it('takes no parameter beyond its own in the address', async () => {
    const answer = await office.api.app.inject({
      method: command.method,
      url: `${urlOf(command, command.example)}?userId=k3`,
      headers: office.chief.browser.headers(),
      payload: example,
    });
    expect(outcome(answer)).toEqual([400, 'unknown_parameter']);
  });
});

describe('a name', () => {
  const invite = (name: string, email = 'ten@langson.example') =>
    office.chief.browser.send(inviteAccount, { body: { name, email, grants: [grant] } });

  it.each([
    ['empty', ''],
    ['blank', '   '],
    ['with nothing to see', '\u200b\u202e'],
    ['too long', 'a'.repeat(121)],
    ['with NUL', 'Én\u0000'],
    ['on two lines', 'Én\nBcc: x@evil.example'],
    ['with a line separator', 'Én\u2028x'],
    ['with half a character', 'Én\ud800'],
  ])('%s is refused', async (_, name) => {
    expect(outcome(await invite(name))).toEqual([400, 'invalid_value']);
  });

  it('is kept in NFC without characters that turn or hide what is read', async () => {
    const answer = await invite(' \u202eHoa\u0300ng Thi\u0323 E\u0301n\u200b\ufeff ', 'en2@langson.example');
    expect(answer.json().name).toBe('Hoàng Thị Én');
  });

  it.each(['<img src=x onerror=alert(1)>', "=cmd|'/C calc'!A0", '"><script>'])('%s is data', async (name) => {
    const answer = await invite(name, `x${name.length}@langson.example`);
    expect(answer.json().name).toBe(name);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });
});

describe('an e-mail address', () => {
  it.each([
    'еn.hoang@langson.example',
    'en@lạngsơn.example',
    'en@langson',
    'a b@langson.example',
    'x@y.example\u0000',
  ])('%s is refused', async (email) => {
    const body = { name: 'Én', email, grants: [grant] };
    expect(outcome(await office.chief.browser.send(inviteAccount, { body }))).toEqual([400, 'invalid_value']);
  });

  it('is the same in capitals', async () => {
    const body = { name: 'Én', email: 'EN.Hoang@LangSon.example', grants: [grant] };
    expect(outcome(await office.chief.browser.send(inviteAccount, { body }))).toEqual([409, 'email_taken']);
  });

  it.each(['x', 'еn.hoang@langson.example', '\ud800@langson.example', "' OR 1=1 --", '*'])(
    '%s signs nobody in',
    async (email) => {
      const answer = await openBrowser(office.api).send(signIn, {
        body: { email, password: office.chief.password },
      });
      expect(outcome(answer)).toEqual([401, 'sign_in_failed']);
    },
  );

  it('with NUL is refused before anything is asked', async () => {
    const body = { email: 'en\u0000@langson.example', password: 'x' };
    expect(outcome(await openBrowser(office.api).send(signIn, { body }))).toEqual([400, 'invalid_value']);
  });
});

describe('a secret', () => {
  it('that is refused is not repeated in the answer', async () => {
    const long = 'bí mật '.repeat(50);
    const answers = [
      await openBrowser(office.api).send(signIn, { body: { email: 'x@y.example', password: long } }),
      await openBrowser(office.api).send(choosePassword, { body: { token: 'bí mật', password: long } }),
      await office.chief.browser.send(changePassword, { body: { current: long, password: long } }),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(400);
      expect(answer.body).not.toContain('bí mật');
    }
  });
});

it('a grant takes no id of whom it is for beside that of the address', async () => {
  const params = { id: office.chief.id };
  const body = { ...grant, userId: 'k3', id: 1 };
  const answer = await office.chief.browser.send(giveGrant, { params, body });
  expect(outcome(answer)).toEqual([400, 'unknown_parameter']);
});
