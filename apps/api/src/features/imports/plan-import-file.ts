import type { RecognisedImport } from '@tiendo/domain/imports/recognise-sheet.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { ImportRecord, Who } from './import-record.ts';
import { type ImportSubject, type Places, readSubject } from './import-subject.ts';
import type { ImportProgress } from './import-task.ts';
import { planReports } from './plan-reports.ts';
import { plannedChanges } from './planned-changes.ts';
import { readPlaces } from './prisma-import-context.ts';
import { keepPlan } from './prisma-import-plan.ts';
import { readStandings } from './prisma-unit-standings.ts';
import { readImportFile } from './read-import-file.ts';
import { isRefused, toldPlan } from './told-plan.ts';

/** What work on an import needs beside its record. `tell` hears how much of the file was read. */
export type ImportWork = {
  readonly database: Database;
  readonly file: string;
  readonly who: Who;
  readonly tell: (progress: ImportProgress) => void;
};

/** Reads what a file is imported into, and the file by what was chosen for its columns. */
export async function readImport(
  { database, file: path, who, tell }: ImportWork,
  record: ImportRecord,
): Promise<{ places: Places; subject: ImportSubject; file: RecognisedImport }> {
  const places = await readPlaces(database);
  const subject = await readSubject(database, places, record, who);
  const file = await readImportFile(
    { path },
    {
      set: subject.set,
      remembered: subject.mapping,
      onProgress: ({ rowsRead, bytesRead, bytesTotal }) =>
        tell({ rowsRead, share: Math.min(1, bytesRead / Math.max(1, bytesTotal)) }),
    },
  );
  return { places, subject, file };
}

/** What of reports is to be asked for a subject. */
export const standingsOf = (subject: ImportSubject, { caller }: Who) => ({
  units: subject.units,
  set: subject.set,
  round: subject.round,
  simulated: caller.demonstration,
});

/** Plans a file that was handed in, and keeps the plan for its owner to look at. */
export async function planImportFile(work: ImportWork, record: ImportRecord): Promise<void> {
  const { database, who } = work;
  const { subject, file } = await readImport(work, record);
  const standings = await readStandings(database, standingsOf(subject, who));
  const plan = planReports(file, subject, standings, record, who);
  const changes = plannedChanges(plan, standings, subject.set);
  const kept = {
    told: toldPlan(plan, file, 0),
    problems: plan.problems,
    changes,
    differing: new Set<number>(),
  };
  const state = isRefused(plan) ? 'refused' : 'planned';
  await database.$transaction((tx) => keepPlan(tx, record, kept, { state, errorCode: null }), {
    timeout: 60_000,
  });
}
