import { inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { listMyTokens, makeToken, revokeToken } from '@tiendo/contracts/accounts/token.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outcome } from './browser.fixture.ts';
import { type Office, openOffice } from './office.fixture.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const keyed = (key: string) => ({ 'idempotency-key': key });
const grants = [{ role: 'commune_officer', unit: '06565@2026-09-30' }];
const person = { name: 'Nông Văn Bằng', email: 'bang@langson.example', grants };
const token = { name: 'Đồng bộ', actions: ['report.read'], expiresOn: '2026-12-31' };

const invite = (headers: Record<string, string>, body: object = person) =>
  office.chief.browser.send(inviteAccount, { body, headers });
const make = (headers: Record<string, string>, body: object = token) =>
  office.chief.browser.send(makeToken, { body, headers });
const tokens = async () => (await office.chief.browser.get(listMyTokens)).json().items;

it('an invitation sent again under its key is the same account, and one letter', async () => {
  const answers = await Promise.all([invite(keyed('invite-bang')), invite(keyed('invite-bang'))]);
  answers.push(await invite(keyed('invite-bang')));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
  expect(office.mail.sent.filter(({ to }) => to === person.email)).toHaveLength(1);
  const events = await office.api.database.auditEvent.findMany({
    where: { action: 'account.created', subjectId: answers[0]?.json().id },
  });
  expect(events).toHaveLength(1);
});

it('an invitation under another key, or of somebody else under the same, is refused', async () => {
  expect(outcome(await invite(keyed('invite-again')))).toEqual([409, 'email_taken']);
  const other = { ...person, email: 'dien@langson.example' };
  expect(outcome(await invite(keyed('invite-bang'), other))).toEqual([422, 'key_reused']);
});

it('a token asked for again under its key is made once, and not told again', async () => {
  const first = await make(keyed('token-of-night'));
  expect(first.json().token).toMatch(/^tiendo_/);
  const again = await make(keyed('token-of-night'));
  expect(outcome(again)).toEqual([409, 'token_told_once']);
  expect(again.body).not.toContain(first.json().token);
  expect(await tokens()).toHaveLength(1);
  const rows = await office.api.database.idempotentCommand.findMany();
  expect(JSON.stringify(rows)).not.toContain(first.json().token);
});

it('a retry is told what it did though no further token may be made', async () => {
  for (let made = 1; made < 20; made += 1)
    expect((await make(keyed(`token-${made}-of-many`))).statusCode).toBe(201);
  expect(outcome(await make(keyed('token-of-night')))).toEqual([409, 'token_told_once']);
  expect(outcome(await make(keyed('one-too-many')))).toEqual([409, 'too_many_tokens']);
  const [newest] = await tokens();
  await office.chief.browser.send(revokeToken, { params: { id: newest.id } });
  expect((await make(keyed('one-too-many'))).statusCode).toBe(201);
});
