import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import { findRequest, searchRequests } from './prisma-request-reader.ts';
import type { EntryOf, NewRequest, RequestStore } from './request-store.ts';

type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

async function makeRequest(tx: Transaction, request: NewRequest, userId: string, entryOf: EntryOf) {
  const { criterionIds, dueOn, ...facts } = request;
  const criteria = { create: criterionIds.map((criterionId) => ({ criterionId })) };
  const data = { ...facts, dueOn: new Date(dueOn), madeById: userId, criteria };
  const { id } = await tx.departmentRequest.create({ data, select: { id: true } });
  await appendAuditEvents(tx, [entryOf(id)]);
  return id;
}

type Answer = { readonly requestId: number; readonly text: string; readonly byId: string };

/** The row is locked, so that no answer comes into a request while it is closed. */
async function answerRequest(tx: Transaction, data: Answer, entry: AuditEntry) {
  const [open] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM department_request WHERE id = ${data.requestId} AND closed_at IS NULL FOR UPDATE`;
  if (open === undefined) return false;
  await tx.departmentAnswer.create({ data });
  await appendAuditEvents(tx, [entry]);
  return true;
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
    make: (request, entryOf, command) =>
      database.$transaction((tx) =>
        once(tx, command, () => makeRequest(tx, request, command.userId, entryOf)),
      ),
    answer: (requestId, text, entry, command) =>
      database.$transaction((tx) =>
        once(tx, command, () => answerRequest(tx, { requestId, text, byId: command.userId }, entry)),
      ),
    close: (id, userId, entry) => closeRequest(database, id, userId, entry),
  };
}
