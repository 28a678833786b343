import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readAggregates } from './prisma-aggregates.ts';
import { readSeries, readStates } from './prisma-states.ts';
import { readTerritory } from './prisma-territory.ts';
import type { ProgressReader } from './progress-reader.ts';

type VerdictRow = { snapshot_id: number; criterion_ids: number[]; verdicts: Verdict[] };

async function readVerdicts(database: Database, snapshotIds: readonly number[]) {
  if (snapshotIds.length === 0) return new Map<number, Map<number, Verdict>>();
  const rows = await database.$queryRaw<VerdictRow[]>`
    SELECT snapshot_id, json_agg(criterion_id) AS criterion_ids, json_agg(verdict) AS verdicts
    FROM criterion_result WHERE snapshot_id = ANY(${[...snapshotIds]}::int[])
    GROUP BY snapshot_id`;
  return new Map(
    rows.map((row) => [
      row.snapshot_id,
      new Map(row.criterion_ids.map((id, index) => [id, row.verdicts[index] ?? 'not_assessed'])),
    ]),
  );
}

async function readSuccessions(database: Database, unitIds: readonly number[]): Promise<UnitSuccession[]> {
  const ids = [...unitIds];
  return database.$queryRaw<UnitSuccession[]>`
    SELECT predecessor_id AS "predecessorId", successor_id AS "successorId", date::text, kind::text,
      legal_basis AS "legalBasis", basis::text
    FROM unit_succession
    WHERE predecessor_id = ANY(${ids}::int[]) OR successor_id = ANY(${ids}::int[])
    ORDER BY date, id`;
}

async function readFirstData(database: Database): Promise<string | null> {
  const [row] = await database.$queryRaw<{ first: string | null }[]>`
    SELECT least(
      (SELECT min(as_of) FROM progress_snapshot WHERE state = 'accepted'),
      (SELECT min(as_of_to) FROM distribution_report))::text AS first`;
  return row?.first ?? null;
}

/** Progress from the database. */
export function prismaProgressReader(database: Database): ProgressReader {
  return {
    territory: (root, from, to) => readTerritory(database, root, from, to),
    states: (question) => readStates(database, question),
    series: (question) => readSeries(database, question),
    verdicts: (snapshotIds) => readVerdicts(database, snapshotIds),
    aggregates: (unitIds, setIds) => readAggregates(database, unitIds, setIds),
    successions: (unitIds) => readSuccessions(database, unitIds),
    firstData: () => readFirstData(database),
  };
}
