import { askForPassword, changePassword } from '@tiendo/contracts/accounts/password.ts';
import { signIn } from '@tiendo/contracts/accounts/session.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser, outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let officer: Member;
const wrong = [401, 'sign_in_failed'];
const slowed = [429, 'too_many_attempts'];

beforeAll(async () => {
  office = await openOffice();
  officer = await office.join('bang@langson.example', { role: 'commune_officer', unit: '06565@2026-09-30' });
});
afterAll(() => office.close());
beforeEach(() => office.pass(3601));

type Where = { email?: string; from?: string; headers?: Record<string, string> };

const tryPassword = (password: string, { email = officer.email, ...more }: Where = {}) =>
  openBrowser(office.api).send(signIn, { body: { email, password }, ...more });

async function slips(times: number, more: Where = {}): Promise<unknown[]> {
  const seen = [];
  for (let time = 1; time <= times; time += 1) seen.push(outcome(await tryPassword(`sai lần ${time}`, more)));
  return seen;
}

it('five slips are free, then each wait is twice as long, a quarter of an hour at most', async () => {
  expect(await slips(5)).toEqual(Array(5).fill(wrong));
  for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
    const early = await tryPassword(officer.password);
    expect([...outcome(early), early.headers['retry-after']]).toEqual([...slowed, String(seconds)]);
    office.pass(seconds - 1);
    expect(outcome(await tryPassword(officer.password))).toEqual(slowed);
    office.pass(1);
    expect(outcome(await tryPassword('lại sai nữa rồi'))).toEqual(wrong);
  }
});

it('what was tried is forgotten with the right password, and after an hour', async () => {
  await slips(4);
  expect((await tryPassword(officer.password)).statusCode).toBe(200);
  expect(await slips(4)).toEqual(Array(4).fill(wrong));
  office.pass(3601);
  expect(await slips(5)).toEqual(Array(5).fill(wrong));
  expect(outcome(await tryPassword(officer.password))).toEqual(slowed);
});

it('of thirty tries at once no more are made than are free', async () => {
  const tries = Array.from({ length: 30 }, (_, at) => tryPassword(`cùng lúc ${at}`));
  const codes = (await Promise.all(tries)).map((answer) => answer.json().code);
  expect(codes.filter((code) => code === 'sign_in_failed')).toHaveLength(5);
  expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(25);
});

it('one way to write an address is as good as another', async () => {
  for (const email of [
    'BANG@langson.example',
    ' bang@langson.example',
    'bang@LANGSON.example ',
    'Bang@Langson.Example',
  ])
    expect(await slips(1, { email })).toEqual([wrong]);
  await slips(1);
  expect(outcome(await tryPassword(officer.password))).toEqual(slowed);
});

it('the slips of one person hold nobody else up behind the same address', async () => {
  await slips(8);
  const { email, password } = office.chief;
  expect((await tryPassword(password, { email })).statusCode).toBe(200);
});

it('whoever guesses at many accounts is slowed down by address, whatever address they claim', async () => {
  const guess = (at: number) =>
    tryPassword('đoán mật khẩu', {
      email: `nguoi-${at}@langson.example`,
      from: '198.51.100.7',
      headers: { 'x-forwarded-for': `203.0.113.${at}` },
    });
  const guesses = await Promise.all(Array.from({ length: 59 }, (_, at) => guess(at)));
  expect(guesses.map(outcome)).toEqual(Array(59).fill(wrong));
  const own = { from: '198.51.100.7' };
  expect((await tryPassword(officer.password, own)).statusCode).toBe(200);
  office.pass(30);
  expect(outcome(await guess(60))).toEqual(wrong);
  expect(outcome(await guess(61))).toEqual(slowed);
  expect((await tryPassword(officer.password)).statusCode).toBe(200);
});

it('a stolen session does not help to guess the password', async () => {
  const body = { current: 'không phải thế này', password: 'gà gáy sớm ở Lộc Bình' };
  const guess = async () => outcome(await officer.browser.send(changePassword, { body }));
  for (let at = 0; at < 5; at += 1) expect(await guess()).toEqual([422, 'password_wrong']);
  expect(await guess()).toEqual(slowed);
  expect(outcome(await tryPassword(officer.password))).toEqual(slowed);
});

it.each(['bang@langson.example', 'khong-ai@langson.example'])(
  '%s is not flooded with links',
  async (email) => {
    const ask = () => openBrowser(office.api).send(askForPassword, { body: { email } });
    for (let at = 0; at < 5; at += 1) expect((await ask()).json()).toEqual({ done: true });
    expect(outcome(await ask())).toEqual(slowed);
  },
);
