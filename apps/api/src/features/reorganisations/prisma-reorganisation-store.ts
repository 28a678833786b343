import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readUnitFacts } from '../../shared/reference/prisma-units.ts';
import { enterReorganisation, takeBackReorganisation } from './prisma-reorganisation-entry.ts';
import { readObstacles } from './prisma-reversal-obstacles.ts';
import type {
  ReorganisationFacts,
  ReorganisationStore,
  StoredSet,
  StoredState,
} from './reorganisation-store.ts';

/** A transaction of the client. */
export type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const limits = { timeout: 120_000, maxWait: 60_000 } as const;

function readProgressFrom(tx: Transaction, unitIds: readonly number[], date: CalendarDate) {
  return tx.$queryRaw<{ unitId: number; asOf: CalendarDate }[]>`
    SELECT unit_id AS "unitId", max(as_of)::text AS "asOf" FROM progress_snapshot
    WHERE unit_id = ANY(${[...unitIds]}::int[]) AND as_of >= ${date}::date AND state <> 'withdrawn'
    GROUP BY unit_id ORDER BY unit_id`;
}

function readSetsAt(tx: Transaction, date: CalendarDate) {
  return tx.$queryRaw<StoredSet[]>`
    SELECT s.id, s.code, s.name_vi AS "nameVi", s.name_en AS "nameEn", l.unit_kinds::text[] AS kinds,
      (SELECT count(*) FROM criterion c WHERE c.set_id = s.id)::int AS criteria
    FROM criteria_set s JOIN level l ON l.id = s.level_id
    WHERE daterange(s.valid_from, s.valid_to) @> ${date}::date ORDER BY l.position, s.id`;
}

function readStatesAt(tx: Transaction, setIds: readonly number[], date: CalendarDate) {
  return tx.$queryRaw<StoredState[]>`
    SELECT DISTINCT ON (s.set_id, simulated, s.unit_id) s.unit_id AS "unitId", s.set_id AS "setId",
      s.origin = 'simulated' AS simulated, s.met_count AS "metCount", s.basic_count AS "basicCount", s.size,
      s.verdict_mask AS mask
    FROM progress_snapshot s
    WHERE s.state = 'accepted' AND s.as_of <= ${date}::date AND s.set_id = ANY(${[...setIds]}::int[])
    ORDER BY s.set_id, simulated, s.unit_id, s.as_of DESC, s.revision DESC, s.id DESC`;
}

const factsOf = (tx: Transaction): ReorganisationFacts => ({
  units: () => readUnitFacts(tx),
  progressFrom: (unitIds, date) => readProgressFrom(tx, unitIds, date),
  setsAt: (date) => readSetsAt(tx, date),
  statesAt: (setIds, date) => readStatesAt(tx, setIds, date),
});

/**
 * Reorganisations in the database. The tables are locked before the first question of a writing transaction,
 * so that what it reads cannot be older than the work of the one it waited for.
 */
export function prismaReorganisationStore(database: Database): ReorganisationStore {
  return {
    read: (work) =>
      database.$transaction((tx) => work(factsOf(tx)), { ...limits, isolationLevel: 'RepeatableRead' }),
    write: (work) =>
      database.$transaction(
        async (tx) => {
          await tx.$executeRaw`LOCK TABLE administrative_unit, unit_succession, reorganisation, progress_snapshot
            IN SHARE ROW EXCLUSIVE MODE`;
          return work({
            ...factsOf(tx),
            enter: (plan, change) => enterReorganisation(tx, plan, change),
            obstacles: (id) => readObstacles(tx, id),
            takeBack: (id) => takeBackReorganisation(tx, id),
          });
        },
        { ...limits, isolationLevel: 'RepeatableRead' },
      ),
  };
}
