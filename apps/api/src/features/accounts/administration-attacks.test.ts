import type { newGrant } from '@tiendo/contracts/accounts/account-values.ts';
import {
  closeAccount,
  endGrant,
  giveGrant,
  inviteAccount,
  listAccounts,
  type ManagedAccount,
  reopenAccount,
  sendPasswordLink,
} from '@tiendo/contracts/accounts/managed-account.ts';
import { requireTwoFactor } from '@tiendo/contracts/accounts/role-requirements.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
const people: Record<string, Member> = {};
const person = (name: string): Member => people[name] ?? office.chief;

const commune = '06565@2026-09-30';
const [langSon, ngheAn, country] = ['20@2026-09-30', '40@2026-09-30', 'VN@2026-09-30'];
const within = { role: 'commune_officer', unit: commune } as const;
const outside = { role: 'committee_member', unit: ngheAn } as const;

beforeAll(async () => {
  office = await openOffice();
  people.administrator = await office.join('quan-tri@langson.example', {
    role: 'administrator',
    unit: langSon,
  });
  people.inside = await office.join('bang@langson.example', within);
  people.outside = await office.join('vinh@nghean.example', outside);
  people.both = await office.join('hai@tinh.example', within, outside);
});
afterAll(() => office.close());

const accountsSeen = async (): Promise<ManagedAccount[]> =>
  (await person('administrator').browser.get(listAccounts)).json().items;
const grantsOf = (name: string) =>
  office.api.database.roleGrant.findMany({ where: { userId: person(name).id }, orderBy: { id: 'asc' } });

/** Every command on the account of somebody, sent by the administrator of the province. */
const commandsOn = (id: string, grant = 1) => {
  const { browser } = person('administrator');
  return [
    () => browser.send(sendPasswordLink, { params: { id } }),
    () => browser.send(giveGrant, { params: { id }, body: within }),
    () => browser.send(endGrant, { params: { id, grant } }),
    () => browser.send(closeAccount, { params: { id } }),
    () => browser.send(reopenAccount, { params: { id } }),
  ];
};

describe('the administrator of a province', () => {
  it('sees the accounts with a grant in it, and no others', async () => {
    const emails = (await accountsSeen()).map(({ email }) => email).sort();
    expect(emails).toEqual(['bang@langson.example', 'hai@tinh.example', 'quan-tri@langson.example']);
  });

  it.each(['chief', 'outside', 'both'])(
    'cannot change the account of %s, which looks unknown',
    async (name) => {
      const before = await grantsOf(name);
      const sent = office.mail.sent.length;
      for (const command of commandsOn(person(name).id, before[0]?.id))
        expect(outcome(await command())).toEqual([404, 'unknown_account']);
      expect(await grantsOf(name)).toEqual(before);
      expect(office.mail.sent.length).toBe(sent);
    },
  );

  it('cannot tell an account outside from none: answers, headers and statements are the same', async () => {
    const seen = async (id: string) => {
      const told = [];
      for (const command of commandsOn(id)) {
        const from = office.api.statements();
        const { statusCode, headers, body } = await command();
        const { date: _, ...others } = headers;
        const { requestId: __, ...document } = JSON.parse(body.replaceAll(id, 'ID'));
        told.push({ statusCode, others, document, statements: office.api.statements() - from });
      }
      return told;
    };
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await seen(person('outside').id)).toEqual(await seen(nobody));
  });

  it('cannot end a grant of one account in the name of another', async () => {
    const [grant] = await grantsOf('outside');
    const params = { id: person('inside').id, grant: grant?.id };
    const answer = await person('administrator').browser.send(endGrant, { params });
    expect(outcome(answer)).toEqual([404, 'unknown_grant']);
    expect(await grantsOf('outside')).toEqual([grant]);
  });

  it.each([country, ngheAn, '428@2020-03-31'])(
    'gives nobody, themselves neither, a role in %s',
    async (unit) => {
      const { browser, id } = person('administrator');
      for (const receiver of [id, person('inside').id]) {
        const answer = await browser.send(giveGrant, {
          params: { id: receiver },
          body: { role: 'analyst', unit },
        });
        expect(outcome(answer)).toEqual([404, 'unknown_unit']);
      }
      const email = 'moi@langson.example';
      const body = { name: 'Người mới', email, grants: [within, { role: 'administrator', unit }] };
      expect(outcome(await browser.send(inviteAccount, { body }))).toEqual([404, 'unknown_unit']);
      expect(await office.api.database.user.count({ where: { email } })).toBe(0);
      expect(office.mail.sent.filter(({ to }) => to === email)).toEqual([]);
    },
  );

  it('is told that an address has an account, and neither whose nor where', async () => {
    const body = { name: 'Ai đó', email: person('outside').email, grants: [within] };
    const answer = await person('administrator').browser.send(inviteAccount, { body });
    expect(outcome(answer)).toEqual([409, 'email_taken']);
    for (const secret of [person('outside').id, person('outside').name, 'Nghệ An'])
      expect(answer.body).not.toContain(secret);
  });

  it('decides nothing for the whole country', async () => {
    const input = { params: { role: 'administrator' }, body: { twoFactor: true } };
    const answer = await person('administrator').browser.send(requireTwoFactor, input);
    expect(outcome(answer)).toEqual([403, 'forbidden']);
  });
});

describe('a grant', () => {
  const mayAdminister = async ({ browser }: Member) => (await browser.get(listAccounts)).statusCode === 200;
  const administration = (validFrom: string, validTo: string | null): z.input<typeof newGrant> => ({
    role: 'administrator',
    unit: langSon,
    validFrom,
    validTo,
  });

  it('gives nothing before it begins and from the day of its end on', async () => {
    const future = await office.join('mai@langson.example', within, administration('2026-10-06', null));
    const past = await office.join('qua@langson.example', within, administration('2026-09-01', '2026-10-05'));
    const today = await office.join(
      'nay@langson.example',
      within,
      administration('2026-10-05', '2026-10-06'),
    );
    expect([await mayAdminister(future), await mayAdminister(past), await mayAdminister(today)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('of administration lasts no longer than that of its giver, who cannot prolong their own', async () => {
    const deputy = await office.join('pho@langson.example', administration('2026-10-01', '2026-11-01'));
    const give = (id: string, validTo: string | null) =>
      deputy.browser.send(giveGrant, { params: { id }, body: administration('2026-10-05', validTo) });
    for (const id of [deputy.id, person('inside').id])
      for (const validTo of [null, '2026-11-02'])
        expect(outcome(await give(id, validTo))).toEqual([422, 'grant_not_valid']);
    expect((await give(deputy.id, '2026-11-01')).statusCode).toBe(201);
    const lasting = { params: { id: person('inside').id }, body: within };
    expect((await deputy.browser.send(giveGrant, lasting)).statusCode).toBe(201);
  });
});
