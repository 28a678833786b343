import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import type { AuditEntry } from './audit-trail.ts';
import { appendAuditEvents, prismaAuditTrail } from './prisma-audit-trail.ts';

let stored: StoredData;

beforeAll(async () => {
  stored = await openStoredData('none');
});
afterAll(() => stored.close());

const signedIn: AuditEntry = {
  actor: { kind: 'person', id: 'a1', name: 'Hoàng Thị Én' },
  action: 'session.signed_in',
  subject: { kind: 'account', id: 'a1' },
};

const accepted: AuditEntry = {
  actor: { kind: 'token', id: 't1', name: 'Phòng Nông nghiệp' },
  action: 'report.accepted',
  subject: { kind: 'report', id: '17' },
  unitId: 42,
  requestId: 'r-1',
  reason: 'Đã kiểm tra "thực địa"\n\\u0000',
  before: { state: 'submitted', verdicts: ['met', null] },
  after: { state: 'accepted', verdicts: [] },
};

const stranger: AuditEntry = {
  actor: { kind: 'anonymous', id: null, name: null },
  action: 'session.sign_in_refused',
  subject: { kind: 'account', id: null },
};

const kept = () => stored.database.auditEvent.findMany({ orderBy: { id: 'asc' } });

test('keeps every part of an event, in the order given', async () => {
  await prismaAuditTrail(stored.database).append([signedIn, accepted, stranger]);
  expect(await kept()).toMatchObject([
    { id: 1n, actorKind: 'person', actorId: 'a1', actorName: 'Hoàng Thị Én', unitId: null, before: null },
    {
      id: 2n,
      actorKind: 'token',
      action: accepted.action,
      subjectKind: 'report',
      subjectId: '17',
      unitId: 42,
      requestId: 'r-1',
      reason: accepted.reason,
      before: accepted.before,
      after: accepted.after,
    },
    { id: 3n, actorKind: 'anonymous', actorId: null, actorName: null, subjectId: null },
  ]);
});

test('goes with the transaction it is written in', async () => {
  const written = stored.database.$transaction(async (tx) => {
    await appendAuditEvents(tx, [signedIn]);
    throw new Error('taken back');
  });
  await expect(written).rejects.toThrow('taken back');
  expect(await kept()).toHaveLength(3);
});

test('writes nothing for no event', async () => {
  await prismaAuditTrail(stored.database).append([]);
  expect(await kept()).toHaveLength(3);
});

test('a transaction that reads one moment fails where somebody else added an event since, and can be retried', async () => {
  const write = (between: () => Promise<void>) =>
    stored.database.$transaction(
      async (tx) => {
        await tx.sourceDocument.count();
        await between();
        await appendAuditEvents(tx, [signedIn]);
      },
      { isolationLevel: 'RepeatableRead' },
    );
  const other = () => prismaAuditTrail(stored.database).append([stranger]);
  await expect(write(other)).rejects.toMatchObject({ code: 'P2010' });
  await write(async () => {});
  expect((await kept()).map(({ id }) => id)).toEqual([1n, 2n, 3n, 4n, 5n]);
});
