import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readSeries, readStates } from './prisma-states.ts';
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
    states: (question) => readStates(database, question),
    series: (question) => readSeries(database, question),
    verdicts: (snapshotIds) => readVerdicts(database, snapshotIds),
    firstData: () => readFirstData(database),
  };
}
