import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readSeries, readStates } from './prisma-states.ts';
import type { ProgressReader } from './progress-reader.ts';

type VerdictRow = { criterion_id: number; verdict: Verdict; snapshot_ids: number[] };

/** The verdicts of each snapshot by criterion; carried by criterion and verdict, which are far fewer. */
async function readVerdicts(
  database: Database,
  snapshotIds: readonly number[],
): Promise<Map<number, Map<number, Verdict>>> {
  const verdicts = new Map(snapshotIds.map((id) => [id, new Map<number, Verdict>()]));
  if (verdicts.size === 0) return verdicts;
  const rows = await database.$queryRaw<VerdictRow[]>`
    SELECT criterion_id, verdict::text, json_agg(snapshot_id) AS snapshot_ids
    FROM criterion_result WHERE snapshot_id = ANY(${[...verdicts.keys()]}::int[])
    GROUP BY criterion_id, verdict`;
  for (const { criterion_id, verdict, snapshot_ids } of rows)
    for (const id of snapshot_ids) verdicts.get(id)?.set(criterion_id, verdict);
  return verdicts;
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
