import { scryptSync } from 'node:crypto';
import { askForPassword, changePassword, choosePassword } from '@tiendo/contracts/accounts/password.ts';
import { confirmSignIn, listMySessions, signIn } from '@tiendo/contracts/accounts/session.ts';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { codeOf, setUpSecondFactor } from './authenticator.fixture.ts';
import { openBrowser } from './browser.fixture.ts';
import { type Office, openOffice } from './office.fixture.ts';

let office: Office;
const logged: string[] = [];
/** Everything that a journey through the accounts keeps to itself. */
const secrets: Record<string, string> = {};

/** Puts the lines of the log aside; loggers of requests write where that of the app does. */
function keepLog(log: object): void {
  const stream = Object.getOwnPropertySymbols(log).find(({ description }) => description === 'pino.stream');
  if (stream === undefined) throw new Error('the logger has no stream');
  Reflect.set(log, stream, { write: (line: string) => logged.push(line) });
}

beforeAll(async () => {
  office = await openOffice({ logLevel: 'trace', costlyPasswords: true });
  keepLog(office.api.app.log);
  const officer = await office.join('bang@langson.example', {
    role: 'commune_officer',
    unit: '06565@2026-09-30',
  });
  const { uri, recoveryCodes } = await setUpSecondFactor(officer);
  const made = { name: 'Đồng bộ', actions: ['report.read'], expiresOn: '2026-12-31' };
  const { token } = (await officer.browser.send(makeToken, { body: made })).json();
  await office.api.get('/api/v1/accounts', { authorization: `Bearer ${token}` });
  const { email, password } = officer;
  const browser = openBrowser(office.api);
  await browser.send(signIn, { body: { email, password: 'gõ nhầm mật khẩu' } });
  await browser.send(signIn, { body: { email, password } });
  const challenge = browser.cookies.get('tiendo.two_factor') ?? '';
  await browser.send(confirmSignIn, { body: { code: recoveryCodes[0] } });
  await browser.get(listMySessions);
  await browser.send(changePassword, { body: { current: password, password: 'gà gáy sớm ở Lộc Bình' } });
  await browser.send(askForPassword, { body: { email } });
  await vi.waitFor(() => expect(office.mail.sent.at(-1)?.subject).toMatch(/đặt lại mật khẩu/i));
  const link = office.linkSentTo(email);
  await office.api.get(`/api/v1/me?email=${email}&token=${link}`);
  await browser.send(choosePassword, { body: { token: link, password: 'trăng lên đỉnh Phia Po' } });
  Object.assign(secrets, {
    email,
    password,
    link,
    token,
    slip: 'gõ nhầm',
    changed: 'gà gáy',
    chosen: 'trăng lên',
    code: `"${codeOf(uri)}"`,
    recoveryCode: recoveryCodes[0],
    seed: new URL(uri).searchParams.get('secret'),
    challenge: decodeURIComponent(challenge).split('.')[0],
    session: decodeURIComponent(officer.browser.cookies.get('tiendo.session_token') ?? '').split('.')[0],
  });
});
afterAll(() => office.close());

const secretsIn = (text: string): string[] =>
  Object.keys(secrets).filter((name) => text.includes(String(secrets[name])));

it('the log tells of every request, and none of what is secret or names people', () => {
  const text = logged.join('');
  expect(text).toContain('"path":"/api/v1/session"');
  expect(text).toContain('"path":"/api/v1/me"');
  expect(secretsIn(text)).toEqual([]);
  expect(text).not.toMatch(/cookie|authorization|127\.0\.0\.1|@langson/i);
});

it('the audit trail holds none of it', async () => {
  const rows = await office.api.database.$queryRaw<
    { row: string }[]
  >`SELECT e::text AS row FROM audit_event e`;
  const text = rows.map(({ row }) => row).join('\n');
  expect(text).toContain('session.sign_in_refused');
  expect(text).toContain('account.password_changed');
  expect(secretsIn(text)).toEqual([]);
});

it('what waits or counts is stored without the secret it is about', async () => {
  const { database } = office.api;
  const [waiting, counted] = [
    await database.verification.findMany(),
    await database.failedAttempts.findMany(),
  ];
  expect(counted.length).toBeGreaterThan(0);
  expect(secretsIn(JSON.stringify([waiting, counted]))).toEqual([]);
});

it('no address of a caller is stored with a session', async () => {
  const sessions = await office.api.database.session.findMany();
  expect(JSON.stringify(sessions)).not.toContain('127.0.0.1');
});

it('passwords are stored as scrypt hashes, each with a salt of its own', async () => {
  const account = await office.api.database.account.findFirstOrThrow({ where: { userId: office.chief.id } });
  const [salt = '', hash] = account.password?.split(':') ?? [];
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  const parameters = { N: 2 ** 14, r: 16, p: 1, maxmem: 2 ** 26 };
  const typed = office.chief.password.normalize('NFKC');
  expect(scryptSync(typed, salt, 64, parameters).toString('hex')).toBe(hash);
  expect(await office.api.database.account.count({ where: { password: { startsWith: salt } } })).toBe(1);
});

it('a password is the same however the keyboard writes its tone marks', async () => {
  const { email, password } = office.chief;
  for (const form of ['NFC', 'NFD', 'NFKD'] as const) {
    const body = { email, password: password.normalize(form) };
    expect((await openBrowser(office.api).send(signIn, { body })).statusCode).toBe(200);
  }
  const toneless = { email, password: password.normalize('NFD').replace(/\p{M}/gu, '') };
  expect((await openBrowser(office.api).send(signIn, { body: toneless })).statusCode).toBe(401);
});
