import type { Database, Statements } from '../prisma-database.ts';
import { readAllProgress, readChangedProgress } from '../progress/prisma-progress.ts';
import { type HeldProgress, heldProgress } from '../progress/progress.ts';
import { aggregateDirectory } from '../reference/aggregate-directory.ts';
import { criteriaSetDirectory } from '../reference/criteria-set-directory.ts';
import { marksDirectory } from '../reference/marks-directory.ts';
import { readAggregates, readRecognisedCounts } from '../reference/prisma-aggregates.ts';
import { readLevels, readSets } from '../reference/prisma-criteria-sets.ts';
import { readMarks } from '../reference/prisma-marks.ts';
import { readSources } from '../reference/prisma-sources.ts';
import { readUnitFacts } from '../reference/prisma-units.ts';
import { sourceDirectory } from '../reference/source-directory.ts';
import { unitDirectory } from '../reference/unit-directory.ts';
import type { Data, DataPart, DataVersions } from './data.ts';
import { dataParts } from './data.ts';
import type { DataStore, Held } from './held-data.ts';

const loadTimeoutMs = 120_000;

/** The statement that {@link VersionRow}s are read by. */
export const versionStatement = 'SELECT part, version::text FROM data_version';

export type VersionRow = { part: string; version: string };

function versionsOf(rows: readonly VersionRow[]): DataVersions {
  const found = new Map(rows.map(({ part, version }) => [part, BigInt(version)]));
  const versionOf = (part: DataPart): bigint => {
    const version = found.get(part);
    if (version === undefined) throw new Error(`data_version has no row for ${part}`);
    return version;
  };
  return Object.fromEntries(dataParts.map((part) => [part, versionOf(part)])) as DataVersions;
}

type Sets = Pick<Data, 'sets'>;

async function readProgress(
  database: Statements,
  { sets }: Sets,
  version: bigint,
  held: HeldProgress | null,
): Promise<HeldProgress> {
  const criteria = new Map(sets.all.map(({ id, code }) => [id, sets.family(code)?.criteria.length ?? 0]));
  if (held === null) return heldProgress(version, await readAllProgress(database, criteria));
  held.take(version, await readChangedProgress(database, criteria, held.version));
  return held;
}

/**
 * All data from the database; what is read at one time is of one moment. `readVersions` sends the
 * {@link versionStatement}.
 */
export function prismaDataStore(
  database: Database,
  readVersions: () => Promise<readonly VersionRow[]>,
): DataStore {
  let progress: HeldProgress | null = null;
  const refresh = async (moment: Statements, held: Held | null): Promise<Held> => {
    const versions = versionsOf(
      await moment.$queryRaw<VersionRow[]>`SELECT part, version::text FROM data_version`,
    );
    const reading = async <T>(part: DataPart, before: T | undefined, read: () => Promise<T>): Promise<T> =>
      before === undefined || held?.versions[part] !== versions[part] ? read() : before;
    const before = held?.data;
    const units = await reading('units', before?.units, async () =>
      unitDirectory(await readUnitFacts(moment)),
    );
    const sets = await reading('criteria_sets', before?.sets, async () =>
      criteriaSetDirectory(await readLevels(moment), await readSets(moment)),
    );
    const sources = await reading('publications', before?.sources, async () =>
      sourceDirectory(await readSources(moment)),
    );
    const aggregates = await reading('publications', before?.aggregates, async () =>
      aggregateDirectory(await readAggregates(moment), await readRecognisedCounts(moment)),
    );
    const marks = await reading('marks', before?.marks, async () => marksDirectory(await readMarks(moment)));
    if (progress === null || progress.version !== versions.progress)
      progress = await readProgress(moment, { sets }, versions.progress, progress);
    return { versions, data: { units, sets, sources, aggregates, marks, progress } };
  };
  return {
    versions: async () => versionsOf(await readVersions()),
    refresh: (held) =>
      database.$transaction((moment) => refresh(moment, held), {
        isolationLevel: 'RepeatableRead',
        timeout: loadTimeoutMs,
      }),
  };
}
