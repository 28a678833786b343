import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { findRound, searchRounds } from '../../shared/rounds/prisma-rounds.ts';
import type { EntryOf, NewException, NewRound, RoundChange, RoundStore } from './round-store.ts';

const day = (date: string | null | undefined): Date | null | undefined =>
  typeof date === 'string' ? new Date(date) : date;

/** Opens the round unless it stands; of two that open it together, one waits for the other. */
async function openRound(database: Database, round: NewRound, userId: string, entryOf: EntryOf) {
  return database.$transaction(async (tx) => {
    const opened = await tx.$executeRaw`
      INSERT INTO reporting_round (owner_id, set_id, period, as_of, basis, due_on, demonstration, created_by)
      VALUES (${round.ownerId}, ${round.setId}, ${round.period}, ${round.asOf}::date,
        ${round.basis}::snapshot_basis, ${round.dueOn}::date, ${round.demonstration}, ${userId})
      ON CONFLICT (owner_id, set_id, as_of, basis, demonstration) DO NOTHING`;
    const { ownerId, setId, basis, demonstration } = round;
    const key = { ownerId, setId, basis, demonstration, asOf: new Date(round.asOf) };
    const { id } = await tx.reportingRound.findUniqueOrThrow({
      where: { ownerId_setId_asOf_basis_demonstration: key },
      select: { id: true },
    });
    if (opened === 1) await appendAuditEvents(tx, [entryOf(id)]);
    return id;
  });
}

async function changeRound(
  database: Database,
  id: number,
  version: number,
  change: RoundChange,
  entry: AuditEntry,
) {
  return database.$transaction(async (tx) => {
    const dates = { dueOn: day(change.dueOn), lockedFrom: day(change.lockedFrom) };
    const told = Object.fromEntries(Object.entries(dates).filter(([, value]) => value !== undefined));
    const { count } = await tx.reportingRound.updateMany({
      where: { id, version },
      data: { ...told, version: { increment: 1 } },
    });
    if (count === 1) await appendAuditEvents(tx, [entry]);
    return count === 1;
  });
}

async function grantException(
  database: Database,
  id: number,
  exception: NewException,
  userId: string,
  entry: AuditEntry,
) {
  await database.$transaction(async (tx) => {
    await tx.reportingRound.update({ where: { id }, data: { version: { increment: 1 } } });
    const { unitId, until, reason } = exception;
    await tx.roundException.create({
      data: { roundId: id, unitId, until: new Date(until), reason, grantedById: userId },
    });
    await appendAuditEvents(tx, [entry]);
  });
}

/** Rounds in the database. */
export function prismaRoundStore(database: Database): RoundStore {
  return {
    search: (search, window) => searchRounds(database, search, window),
    byId: (id) => findRound(database, id),
    open: (round, userId, entryOf) => openRound(database, round, userId, entryOf),
    change: (id, version, change, entry) => changeRound(database, id, version, change, entry),
    except: (id, exception, userId, entry) => grantException(database, id, exception, userId, entry),
  };
}
