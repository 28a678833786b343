import { closeAccount, endGrant } from '@tiendo/contracts/accounts/managed-account.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymousActor } from '../../shared/audit/audit-actor.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { outcome } from './browser.fixture.ts';
import { type Member, type Office, openOffice } from './office.fixture.ts';

let office: Office;
let second: Member;

beforeAll(async () => {
  office = await openOffice();
  second = await office.join('hai@trunguong.example', { role: 'administrator', unit: 'VN@2026-09-30' });
});
afterAll(() => office.close());

async function waitingForLocks(): Promise<number> {
  const [row] = await office.api.database.$queryRaw<{ waiting: number }[]>`SELECT count(*)::int AS waiting
    FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database() AND NOT granted`;
  return row?.waiting ?? 0;
}

/** Holds back what writes to the trail until all the work stands in its transactions, so that it truly meets. */
async function meeting<T>(begin: () => readonly Promise<T>[]): Promise<T[]> {
  const subject = { kind: 'account', id: null };
  const works = await office.api.database.$transaction(
    async (tx) => {
      await appendAuditEvents(tx, [{ actor: anonymousActor, action: 'session.sign_in_refused', subject }]);
      const begun = begin();
      await expect.poll(waitingForLocks, { timeout: 15_000 }).toBe(begun.length);
      return begun;
    },
    { timeout: 20_000 },
  );
  return Promise.all(works);
}

const administrators = () => {
  const grants = { some: { role: 'administrator', validTo: null } } as const;
  return office.api.database.user.count({ where: { closedAt: null, grants } });
};

it('nobody ends their own administration of the country while there is no other', async () => {
  const { grants } = await office.api.database.user.findFirstOrThrow({
    where: { id: office.chief.id },
    include: { grants: true },
  });
  await office.chief.browser.send(closeAccount, { params: { id: second.id } });
  const params = { id: office.chief.id, grant: grants[0]?.id };
  expect(outcome(await office.chief.browser.send(endGrant, { params }))).toEqual([409, 'last_administrator']);
  const own = await office.chief.browser.send(closeAccount, { params: { id: office.chief.id } });
  expect(outcome(own)).toEqual([409, 'own_account']);
});

it('of two who close each other’s account at the same time, one is left', async () => {
  const third = await office.join('ba@trunguong.example', { role: 'administrator', unit: 'VN@2026-09-30' });
  const answers = await meeting(() => [
    office.chief.browser.send(closeAccount, { params: { id: third.id } }),
    third.browser.send(closeAccount, { params: { id: office.chief.id } }),
  ]);
  expect(answers.map(outcome).sort()).toEqual([
    [200, null],
    [409, 'last_administrator'],
  ]);
  expect(await administrators()).toBe(1);
});
