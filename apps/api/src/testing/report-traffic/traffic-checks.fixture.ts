import { snapshotViolations } from '@tiendo/domain/progress/snapshot.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { prismaPlainRecords } from '../../features/figures/roll-ups/prisma-plain-records.ts';
import { verifyRollUps } from '../../features/figures/roll-ups/verify-roll-ups.ts';
import { heldData } from '../../shared/data/held-data.ts';
import { prismaDataStore, versionRows } from '../../shared/data/prisma-data-store.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { Done, Ledger, Traffic } from './traffic.fixture.ts';

const readReports = ({ database, roundId }: Traffic) =>
  database.progressSnapshot.findMany({
    where: { roundId },
    include: { remarks: true, writers: true, results: { include: { criterion: true } } },
  });
type Reports = Awaited<ReturnType<typeof readReports>>;
type Report = Reports[number];

/** Versions of a report that two changes were told to have made. */
function versionsGivenTwice(done: readonly Done[]): string[] {
  const given = Map.groupBy(done, ({ id, version }) => `report ${id}, version ${version}`);
  return [...given].filter(([, all]) => all.length > 1).map(([version]) => `${version} was given twice`);
}

const verdictsIn = ({ results }: Report) =>
  new Map(results.map(({ criterion, verdict }) => [criterion.position, verdict] as const));

/** Cells whose last accepted write is not what stands. */
function lostWrites(done: readonly Done[], reports: Reports): string[] {
  const saves = done.filter(({ kind }) => kind === 'save').sort((a, b) => a.version - b.version);
  return [...Map.groupBy(saves, ({ id }) => id)].flatMap(([id, all]) => {
    const report = reports.find((one) => one.id === id);
    if (report === undefined) return [`report ${id} was saved and is not stored`];
    const stored = verdictsIn(report);
    const last = new Map(all.map(({ criterion, verdict }) => [criterion, verdict]));
    return [...last]
      .filter(([criterion, verdict]) => (stored.get(criterion) ?? null) !== verdict)
      .map(([criterion, verdict]) => `report ${id} lost ${verdict} of criterion ${criterion}`);
  });
}

const eventOf: Readonly<Record<Done['kind'], string>> = {
  save: 'report.saved',
  submit: 'report.submitted',
  recall: 'report.recalled',
  accept: 'report.accepted',
  return: 'report.returned',
  withdraw: 'report.withdrawn',
  correct: 'report.corrected',
};

/** Accepted changes that the audit trail does not tell, or tells more often than they were made. */
async function untoldChanges(done: readonly Done[], database: Database): Promise<string[]> {
  const events = await database.auditEvent.findMany({ where: { subjectKind: 'report' } });
  const told = Map.groupBy(events, ({ subjectId, action }) => `${subjectId} ${action}`);
  const made = Map.groupBy(done, ({ id, kind }) => `${id} ${eventOf[kind]}`);
  return [...made]
    .map(([key, all]) => [key, all.length, told.get(key)?.length ?? 0] as const)
    .filter(([, changes, events]) => changes !== events)
    .map(([key, changes, events]) => `${key}: ${changes} changes, ${events} events`);
}

function faultsOfReport(report: Report): string[] {
  const { id, metCount, basicCount, size, verdictMask, decidedById, writers } = report;
  const results = verdictsIn(report);
  const broken = snapshotViolations({ metCount, basicCount, size, results }).map(({ code }) => code);
  const masked = [...results].filter(
    ([position, verdict]) => verdictAt(verdictMask, position - 1) !== verdict,
  );
  const own = writers.some(({ userId }) => userId === decidedById);
  return [
    ...broken.map((code) => `report ${id}: ${code}`),
    ...masked.map(([position]) => `report ${id}: its mask differs at criterion ${position}`),
    ...(own ? [`report ${id} was decided on by who wrote it`] : []),
  ];
}

/** Units with more than one accepted report, or more than one that is open. */
function doubleReports(reports: Reports): string[] {
  const standing = Map.groupBy(
    reports.filter(({ state }) => state !== 'withdrawn'),
    ({ unitId, state }) => `unit ${unitId}, ${state === 'accepted' ? 'accepted' : 'open'}`,
  );
  return [...standing]
    .filter(([, all]) => all.length > 1)
    .map(([key, all]) => `${key}: ${all.length} reports`);
}

/** Figures that are not what their rows add up to. */
async function wrongFigures(database: Database): Promise<string[]> {
  const { current } = heldData(prismaDataStore(database, () => versionRows(database)));
  const { wrongMasks, differences } = await verifyRollUps(current, prismaPlainRecords(database), false);
  return [
    ...wrongMasks.map((id) => `the mask of report ${id} is not what its results say`),
    ...differences.map(
      ({ unitId, date, kept, recomputed }) => `unit ${unitId}, ${date}: ${kept} ≠ ${recomputed}`,
    ),
  ];
}

/** What is wrong after the traffic, by what was to hold; each list is to be empty. */
export async function checkTraffic(traffic: Traffic, { done, faults }: Ledger) {
  const reports = await readReports(traffic);
  return {
    faults,
    versionsGivenTwice: versionsGivenTwice(done),
    lostWrites: lostWrites(done, reports),
    untoldChanges: await untoldChanges(done, traffic.database),
    brokenInvariants: [...reports.flatMap(faultsOfReport), ...doubleReports(reports)],
    wrongFigures: await wrongFigures(traffic.database),
  };
}
