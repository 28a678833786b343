import type { RecognisedImport } from '@tiendo/domain/imports/recognise-sheet.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { ImportRecord } from './import-record.ts';
import { type ImportSubject, readSubject } from './import-subject.ts';
import { type ImportWork, readImport, standingsOf } from './plan-import-file.ts';
import { planReports, type ReportPlan } from './plan-reports.ts';
import { type PlannedChange, plannedChanges } from './planned-changes.ts';
import { lockForImport } from './prisma-import-lock.ts';
import { keepPlan, readDigests } from './prisma-import-plan.ts';
import { readStandings } from './prisma-unit-standings.ts';
import { toldPlan } from './told-plan.ts';
import { writePlannedReports } from './write-planned-reports.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const limits = { timeout: 600_000, maxWait: 60_000 } as const;

/** The units of which two plans do not say the same. */
function differingUnits(
  before: ReadonlyMap<number, string>,
  now: readonly PlannedChange[],
): ReadonlySet<number> {
  const same = new Set(
    now.filter(({ unitId, digest }) => before.get(unitId) === digest).map(({ unitId }) => unitId),
  );
  return new Set([...before.keys(), ...now.map(({ unitId }) => unitId)].filter((id) => !same.has(id)));
}

/** Whether the plan can still be applied in the way that was chosen. */
const isApplicable = (plan: ReportPlan, { mode }: ImportRecord): boolean =>
  mode === 'valid_rows' ? plan.canApplyValid : plan.canApplyAll;

async function applyIn(
  tx: Transaction,
  record: ImportRecord,
  subject: ImportSubject,
  file: RecognisedImport,
  { who }: ImportWork,
): Promise<void> {
  const standings = await readStandings(tx, standingsOf(subject, who));
  const plan = planReports(file, subject, standings, record, who);
  const changes = plannedChanges(plan, standings, subject.set);
  const differing = differingUnits(await readDigests(tx, record.id), changes);
  if (differing.size === 0 && isApplicable(plan, record)) {
    await writePlannedReports(tx, record, subject, { changes, rowsRefused: plan.rowsRefused }, who);
    return;
  }
  const kept = { told: toldPlan(plan, file, differing.size), problems: plan.problems, changes, differing };
  await keepPlan(tx, record, kept, { state: 'planned', errorCode: 'plan_changed' });
}

/**
 * Applies an import in one transaction, with the round and its reports locked: it is planned again on what stands then.
 * Where that plan says something else than the one that was looked at, nothing is written and the new plan is kept.
 */
export async function applyImportFile(work: ImportWork, record: ImportRecord): Promise<void> {
  const { file, places } = await readImport(work, record);
  await work.database.$transaction(async (tx) => {
    if (!(await lockForImport(tx, record, work.who.caller.demonstration))) return;
    const subject = await readSubject(tx, places, record, work.who);
    await applyIn(tx, record, subject, file, work);
  }, limits);
}
