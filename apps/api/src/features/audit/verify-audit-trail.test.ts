import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { prismaAuditTrail } from '../../shared/audit/prisma-audit-trail.ts';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { prismaAuditRecords, withAuditRecords } from './prisma-audit-records.ts';
import { auditEventHash, noHash, type StoredAuditEvent } from './stored-audit-event.ts';
import { type AuditRecords, type AuditVerification, verifyAuditTrail } from './verify-audit-trail.ts';

let stored: StoredData;

const entry = (number: number): AuditEntry => ({
  actor: { kind: 'person', id: `a${number % 3}`, name: 'Đặng Thị Ước' },
  action: 'report.accepted',
  subject: { kind: 'report', id: String(number) },
  unitId: number,
  requestId: `r${number}`,
  reason: 'Đủ hồ sơ',
  before: { state: 'submitted', note: null, met: 9.5 },
  after: { state: 'accepted', verdicts: ['met', 'not_met'] },
});

beforeAll(async () => {
  stored = await openStoredData('none');
  const trail = prismaAuditTrail(stored.database);
  await trail.append(Array.from({ length: 2_500 }, (_, number) => entry(number + 1)));
  await trail.append([
    {
      actor: { kind: 'system', id: null, name: null },
      action: 'export.taken',
      subject: { kind: 'x', id: null },
    },
  ]);
});
afterAll(() => stored.close());

/** What a verification says once somebody who may do everything has sent a statement, which is then taken back. */
async function verifiedAfter(sql: string, noted?: string): Promise<AuditVerification> {
  let found: AuditVerification | undefined;
  const takenBack = new Error('taken back');
  const tried = stored.database.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRawUnsafe(sql);
      found = await verifyAuditTrail(prismaAuditRecords(tx), noted);
      throw takenBack;
    },
    { timeout: 60_000 },
  );
  await expect(tried).rejects.toBe(takenBack);
  if (found === undefined) throw new Error('nothing was verified');
  return found;
}

const verified = (noted?: string) =>
  withAuditRecords(stored.database, (records) => verifyAuditTrail(records, noted));

const hashOf = async (id: number) => {
  const { hash } = await stored.database.auditEvent.findUniqueOrThrow({ where: { id } });
  return Buffer.from(hash).toString('hex');
};

describe('an untouched trail', () => {
  test('verifies over several pages, with its span and the hash to note', async () => {
    const found = await verified();
    expect(found).toMatchObject({ count: 2_501, hash: await hashOf(2_501), notedId: null, fault: null });
    expect(found.first?.localeCompare(found.last ?? '')).not.toBe(1);
  });

  test('still holds a hash that was noted earlier', async () => {
    expect(await verified(await hashOf(1_200))).toMatchObject({ notedId: '1200', fault: null });
    expect(await verified(noHash)).toMatchObject({ notedId: '0', fault: null });
    expect((await verified('ab'.repeat(32))).fault).toEqual({ kind: 'noted', id: '2501' });
  });
});

describe('whoever gets past every lock is still found', () => {
  test.each([
    `at = at - interval '1 millisecond'`,
    `actor_kind = 'token'`,
    `actor_id = NULL`,
    `actor_name = 'Đặng Thị Ước '`,
    `action = 'report.returned'`,
    `subject_kind = 'export'`,
    `subject_id = '8'`,
    `unit_id = 8`,
    `request_id = ''`,
    `reason = NULL`,
    `before = before || '{"met": 9.6}'`,
    `after = 'null'`,
    `previous_hash = '\\x00'`,
    `hash = '\\x00'`,
  ])('at the event, where %s', async (change) => {
    const { fault, count } = await verifiedAfter(`UPDATE audit_event SET ${change} WHERE id = 2100`);
    expect({ fault, count }).toEqual({ fault: { kind: 'changed', id: '2100' }, count: 2_099 });
  });

  test.each([
    ['one is deleted in the middle', 'DELETE FROM audit_event WHERE id = 7', 'missing', '7'],
    ['one is given another number', 'UPDATE audit_event SET id = 9000 WHERE id = 7', 'missing', '7'],
    ['one is put before all others', 'UPDATE audit_event SET id = 0 WHERE id = 7', 'missing', '1'],
    ['the last ones are deleted', 'DELETE FROM audit_event WHERE id > 2400', 'missing', '2401'],
    ['all are deleted', 'DELETE FROM audit_event', 'missing', '1'],
    ['the head is set back', 'UPDATE audit_head SET last_id = 2500', 'head', '2501'],
    ['the head is deleted', 'DELETE FROM audit_head', 'head', '2501'],
    [
      'one is put in the place of another with a hash of its own',
      `WITH forged AS (SELECT e.*, (jsonb_populate_record(e, '{"reason": "khác"}')) AS event FROM audit_event e WHERE id = 9)
       UPDATE audit_event e SET reason = 'khác', hash = sha256(convert_to(audit_event_text(forged.event), 'UTF8'))
       FROM forged WHERE e.id = 9`,
      'unlinked',
      '10',
    ],
  ])('where %s', async (_, sql, kind, id) => {
    expect((await verifiedAfter(sql)).fault).toEqual({ kind, id });
  });
});

describe('a trail whose end and head were cut together', () => {
  const cut = `WITH gone AS (DELETE FROM audit_event WHERE id > 2000)
    UPDATE audit_head SET last_id = 2000, hash = (SELECT hash FROM audit_event WHERE id = 2000)`;

  test('fits in itself, and is found by a hash noted from what is gone', async () => {
    expect((await verifiedAfter(cut)).fault).toBeNull();
    expect(await verifiedAfter(cut, await hashOf(1_999))).toMatchObject({ notedId: '1999', fault: null });
    expect((await verifiedAfter(cut, await hashOf(2_400))).fault).toEqual({ kind: 'noted', id: '2000' });
  });
});

test('a trail made anew from its first event is found by a hash noted before', async () => {
  const original: StoredAuditEvent[] = [];
  await withAuditRecords(stored.database, async (records) => {
    for await (const page of records.pages()) original.push(...page);
  });
  let previousHash = noHash;
  const forged = original.map((event) => {
    const changed = { ...event, reason: null, previousHash };
    previousHash = auditEventHash(changed);
    return { ...changed, hash: previousHash };
  });
  const records: AuditRecords = {
    head: async () => ({ lastId: '2501', hash: previousHash }),
    async *pages() {
      yield forged;
    },
  };
  expect((await verifyAuditTrail(records)).fault).toBeNull();
  expect((await verifyAuditTrail(records, original.at(-1)?.hash)).fault).toEqual({
    kind: 'noted',
    id: '2501',
  });
});
