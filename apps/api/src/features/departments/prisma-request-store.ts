import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import { findRequest, searchRequests } from './prisma-request-reader.ts';
import type { EntryOf, NewRequest, RequestStore } from './request-store.ts';

async function makeRequest(database: Database, request: NewRequest, userId: string, entryOf: EntryOf) {
  const { criterionIds, dueOn, ...facts } = request;
  return database.$transaction(async (tx) => {
    const criteria = { create: criterionIds.map((criterionId) => ({ criterionId })) };
    const data = { ...facts, dueOn: new Date(dueOn), madeById: userId, criteria };
    const { id } = await tx.departmentRequest.create({ data, select: { id: true } });
    await appendAuditEvents(tx, [entryOf(id)]);
    return id;
  });
}

/** The row is locked, so that no answer comes into a request while it is closed. */
async function answerRequest(
  database: Database,
  id: number,
  text: string,
  userId: string,
  entry: AuditEntry,
) {
  return database.$transaction(async (tx) => {
    const [open] = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM department_request WHERE id = ${id} AND closed_at IS NULL FOR UPDATE`;
    if (open === undefined) return false;
    await tx.departmentAnswer.create({ data: { requestId: id, text, byId: userId } });
    await appendAuditEvents(tx, [entry]);
    return true;
  });
}

async function closeRequest(database: Database, id: number, userId: string, entry: AuditEntry) {
  await database.$transaction(async (tx) => {
    const closed = { closedById: userId, closedAt: new Date() };
    const { count } = await tx.departmentRequest.updateMany({ where: { id, closedAt: null }, data: closed });
    if (count === 1) await appendAuditEvents(tx, [entry]);
  });
}

/** Requests to departments in the database. */
export function prismaRequestStore(database: Database): RequestStore {
  return {
    search: (search, window) => searchRequests(database, search, window),
    byId: (id) => findRequest(database, id),
    round: (id) => findRound(database, id),
    make: (request, userId, entryOf) => makeRequest(database, request, userId, entryOf),
    answer: (id, text, userId, entry) => answerRequest(database, id, text, userId, entry),
    close: (id, userId, entry) => closeRequest(database, id, userId, entry),
  };
}
