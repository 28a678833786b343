import { closeAccount, inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { askForPassword, choosePassword } from '@tiendo/contracts/accounts/password.ts';
import { signIn, signInToDemonstration } from '@tiendo/contracts/accounts/session.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, outcome } from './browser.fixture.ts';
import { type Office, openOffice } from './office.fixture.ts';

let office: Office;
const grant = { role: 'commune_officer', unit: '06565@2026-09-30' } as const;
const [known, closed, invited, unknown] = ['mot', 'hai', 'ba', 'bon'].map(
  (name) => `${name}@langson.example`,
);

beforeAll(async () => {
  office = await openOffice();
  await office.join(known ?? '', grant);
  const { id } = await office.join(closed ?? '', grant);
  await office.chief.browser.send(closeAccount, { params: { id } });
  await office.chief.browser.send(inviteAccount, { body: { name: 'Ba', email: invited, grants: [grant] } });
});
afterAll(() => office.close());

const told = ({ statusCode, headers: { date: _, ...headers }, body }: LightMyRequestResponse) => {
  const { requestId: __, ...document } = JSON.parse(body);
  return { statusCode, headers, document };
};

it('a refused sign-in is the same whoever is named, but for the statement that reads a stored password', async () => {
  const refused = async (email: string | undefined) => {
    const from = office.api.statements();
    const answer = await openBrowser(office.api).send(signIn, {
      body: { email, password: 'không đúng đâu' },
    });
    return { answer: told(answer), statements: office.api.statements() - from };
  };
  const ofUnknown = await refused(unknown);
  expect(ofUnknown.answer).toMatchObject({ statusCode: 401, document: { code: 'sign_in_failed' } });
  for (const email of [known, closed, invited]) {
    const { answer, statements } = await refused(email);
    expect(answer).toEqual(ofUnknown.answer);
    expect(statements).toBe(ofUnknown.statements + 1);
  }
});

it('the right password of a closed account is refused as a wrong one', async () => {
  const body = { email: closed, password: 'mưa rào trên núi Mẫu Sơn' };
  const right = told(await openBrowser(office.api).send(signIn, { body }));
  const wrong = await openBrowser(office.api).send(signIn, { body: { ...body, password: 'không đúng đâu' } });
  expect(right).toEqual(told(wrong));
});

it('asking for a link is answered the same whoever is named', async () => {
  const ask = async (email: string | undefined) =>
    told(await openBrowser(office.api).send(askForPassword, { body: { email } }));
  const ofUnknown = await ask(unknown);
  expect(ofUnknown).toMatchObject({ statusCode: 200, document: { done: true } });
  for (const email of [closed, known]) expect(await ask(email)).toEqual(ofUnknown);
  await expect.poll(() => office.mail.sent.filter(({ to }) => to === known).length).toBe(2);
});

it('a closed account, one of the demonstration and one that does not exist get no mail', async () => {
  const { email: shown, id } = await office.join('trinh-dien@langson.example', grant);
  await office.api.database.user.update({ where: { id }, data: { demonstration: true } });
  const sent = office.mail.sent.length;
  for (const email of [closed, shown, unknown, known])
    await openBrowser(office.api).send(askForPassword, { body: { email } });
  await expect.poll(() => office.mail.sent.slice(sent).map(({ to }) => to)).toContain(known);
  expect(office.mail.sent.slice(sent).map(({ to }) => to)).toEqual([known]);
});

it('a link that was used, has ended or never was is refused the same', async () => {
  const choose = async (token: string, password: string) =>
    told(await openBrowser(office.api).send(choosePassword, { body: { token, password } }));
  const never = await choose('Zk2sJ4h9sQm1Yx0pL7aB3cD5', 'gà gáy sớm ở Lộc Bình');
  expect(never).toMatchObject({ statusCode: 422, document: { code: 'link_not_valid' } });
  const token = office.linkSentTo(known ?? '');
  expect(await choose(token, 'gà gáy sớm ở Lộc Bình')).toMatchObject({ statusCode: 200 });
  expect(await choose(token, 'gà gáy sớm ở Lộc Bình')).toEqual(never);
  const late = office.linkSentTo(invited ?? '');
  office.pass(72 * 3600);
  expect(await choose(late, 'gà gáy sớm ở Lộc Bình')).toEqual(never);
});

it('the way in of the demonstration opens no other account, and does not tell of any', async () => {
  const enter = async (account: string) =>
    outcome(await openBrowser(office.api).send(signInToDemonstration, { body: { account } }));
  expect(await enter(office.chief.id)).toEqual([404, 'unknown_account']);
  expect(await enter('demo-nobody')).toEqual([404, 'unknown_account']);
});
