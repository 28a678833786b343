import type { ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import type { ImportProblem } from '@tiendo/domain/imports/import-problem.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { ImportRecord } from './import-record.ts';
import { mostFindings } from './import-store.ts';
import type { PlannedChange } from './planned-changes.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** A plan as it is kept. `differing`: units of which it says something else than the plan before. */
export type PlanToKeep = {
  readonly told: ImportPlanAnswer;
  readonly problems: readonly ImportProblem[];
  readonly changes: readonly PlannedChange[];
  readonly differing: ReadonlySet<number>;
};

async function keepFindings(tx: Transaction, id: number, problems: readonly ImportProblem[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM import_finding WHERE import_id = ${id}`;
  const kept = JSON.stringify(problems.slice(0, mostFindings));
  await tx.$executeRaw`
    INSERT INTO import_finding (import_id, place, finding)
    SELECT ${id}::int, place - 1, finding FROM jsonb_array_elements(${kept}::jsonb) WITH ORDINALITY AS n (finding, place)`;
}

async function keepChanges(tx: Transaction, id: number, { changes, differing }: PlanToKeep): Promise<void> {
  await tx.$executeRaw`DELETE FROM import_change WHERE import_id = ${id}`;
  await tx.$executeRaw`
    INSERT INTO import_change (import_id, place, unit_id, is_new, differs, digest, change)
    SELECT ${id}::int, place - 1, unit_id, is_new, differs, digest, change::jsonb
    FROM unnest(${changes.map(({ unitId }) => unitId)}::int[],
      ${changes.map(({ reportId }) => reportId === null)}::boolean[],
      ${changes.map(({ unitId }) => differing.has(unitId))}::boolean[],
      ${changes.map(({ digest }) => digest)}::text[],
      ${changes.map(({ change }) => JSON.stringify(change))}::text[])
      WITH ORDINALITY AS n (unit_id, is_new, differs, digest, change, place)`;
}

/** Keeps a plan and what state the import goes into by it. False: somebody ended the import meanwhile. */
export async function keepPlan(
  tx: Transaction,
  { id, state: from }: Pick<ImportRecord, 'id' | 'state'>,
  plan: PlanToKeep,
  to: { state: 'planned' | 'refused'; errorCode: string | null },
): Promise<boolean> {
  const kept = await tx.$executeRaw`
    UPDATE import_file SET state = ${to.state}::import_state, error_code = ${to.errorCode}, version = version + 1,
      plan = ${JSON.stringify(plan.told)}::jsonb, ended_at = CASE WHEN ${to.state} = 'refused' THEN now() END
    WHERE id = ${id} AND state = ${from}::import_state`;
  if (kept === 0) return false;
  await keepFindings(tx, id, plan.problems);
  await keepChanges(tx, id, plan);
  return true;
}

/** What the plan of an import says of each unit that it changes. */
export async function readDigests(tx: Transaction, id: number): Promise<Map<number, string>> {
  const rows = await tx.$queryRaw<{ unitId: number; digest: string }[]>`
    SELECT unit_id AS "unitId", digest FROM import_change WHERE import_id = ${id}`;
  return new Map(rows.map(({ unitId, digest }) => [unitId, digest]));
}
