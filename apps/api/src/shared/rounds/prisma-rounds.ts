import type { PageWindow } from '../paging.ts';
import type { Statements } from '../prisma-database.ts';
import type { StoredRound } from './round-record.ts';

export type RoundSearch = {
  /** Null: of whichever unit. */
  readonly ownerIds: readonly number[] | null;
  /** Null: by whichever set. */
  readonly setId: number | null;
  /** Of the days that the figures speak of; null: without that end. */
  readonly from: string | null;
  readonly to: string | null;
  /** Those of the demonstration, or those of other people. */
  readonly demonstration: boolean;
};

type Asked = Omit<RoundSearch, 'demonstration'> & {
  readonly id: number | null;
  readonly demonstration: boolean | null;
};

function readRounds(database: Statements, asked: Asked, { offset, take }: PageWindow) {
  const { id, ownerIds, setId, from, to, demonstration } = asked;
  return database.$queryRaw<StoredRound[]>`
    SELECT r.id, r.owner_id AS "ownerId", s.code AS "setCode", r.period, r.as_of::text AS "asOf", r.basis::text,
      r.due_on::text AS "dueOn", r.locked_from::text AS "lockedFrom", r.demonstration, r.version, u.name AS "createdBy",
      to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt",
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'unitId', e.unit_id, 'until', e.until,
          'reason', e.reason, 'grantedBy', g.name,
          'grantedAt', to_char(e.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
          ORDER BY e.id DESC), '[]')
        FROM round_exception e JOIN user_account g ON g.id = e.granted_by WHERE e.round_id = r.id) AS exceptions
    FROM reporting_round r JOIN criteria_set s ON s.id = r.set_id JOIN user_account u ON u.id = r.created_by
    WHERE (${id}::int IS NULL OR r.id = ${id})
      AND (${ownerIds}::int[] IS NULL OR r.owner_id = ANY(${ownerIds}::int[]))
      AND (${setId}::int IS NULL OR r.set_id = ${setId})
      AND (${demonstration}::boolean IS NULL OR r.demonstration = ${demonstration})
      AND (${from}::date IS NULL OR r.as_of >= ${from}::date)
      AND (${to}::date IS NULL OR r.as_of <= ${to}::date)
    ORDER BY r.as_of DESC, r.id DESC OFFSET ${offset} LIMIT ${take}`;
}

/** Rounds with their exceptions, newest first. */
export const searchRounds = (database: Statements, search: RoundSearch, window: PageWindow) =>
  readRounds(database, { ...search, id: null }, window);

/** One round with its exceptions; null where there is none. */
export async function findRound(database: Statements, id: number): Promise<StoredRound | null> {
  const asked = { id, ownerIds: null, setId: null, from: null, to: null, demonstration: null };
  const [round] = await readRounds(database, asked, { offset: 0, take: 1 });
  return round ?? null;
}
