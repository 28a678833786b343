import type { Database, Statements } from '../prisma-database.ts';
import { type CriteriaOfSet, prismaProgressReader } from '../progress/prisma-progress.ts';
import { type HeldProgress, heldProgress } from '../progress/progress.ts';
import type { ProgressHistory } from '../progress/progress-history.ts';
import { aggregateDirectory } from '../reference/aggregate-directory.ts';
import { criteriaSetDirectory } from '../reference/criteria-set-directory.ts';
import { marksDirectory } from '../reference/marks-directory.ts';
import { readAggregates, readRecognisedCounts } from '../reference/prisma-aggregates.ts';
import { readLevels, readSets } from '../reference/prisma-criteria-sets.ts';
import { readMarks } from '../reference/prisma-marks.ts';
import { readSources } from '../reference/prisma-sources.ts';
import { readUnitFacts } from '../reference/prisma-units.ts';
import type { Reference } from '../reference/reference.ts';
import { sourceDirectory } from '../reference/source-directory.ts';
import { unitDirectory } from '../reference/unit-directory.ts';
import type { DataPart, DataVersions } from './data.ts';
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

/** The rows of the versions, as the database or a transaction of it sees them. */
export const versionRows = (database: Statements): Promise<VersionRow[]> =>
  database.$queryRaw<VersionRow[]>`SELECT part, version::text FROM data_version`;

/** What is read at one moment; `histories`: all, or those that changed since progress was held. */
type Read = { versions: DataVersions; reference: Reference; histories: readonly ProgressHistory[] };

const criteriaOf = ({ sets }: Reference): CriteriaOfSet =>
  new Map(sets.all.map(({ id, code }) => [id, sets.family(code)?.criteria.length ?? 0]));

async function readReference(
  moment: Statements,
  held: Held | null,
  versions: DataVersions,
): Promise<Reference> {
  const reading = async <T>(part: DataPart, before: T | undefined, read: () => Promise<T>): Promise<T> =>
    before === undefined || held?.versions[part] !== versions[part] ? read() : before;
  const before = held?.data;
  return {
    units: await reading('units', before?.units, async () => unitDirectory(await readUnitFacts(moment))),
    sets: await reading('criteria_sets', before?.sets, async () =>
      criteriaSetDirectory(await readLevels(moment), await readSets(moment)),
    ),
    sources: await reading('publications', before?.sources, async () =>
      sourceDirectory(await readSources(moment)),
    ),
    aggregates: await reading('publications', before?.aggregates, async () =>
      aggregateDirectory(await readAggregates(moment), await readRecognisedCounts(moment)),
    ),
    marks: await reading('marks', before?.marks, async () => marksDirectory(await readMarks(moment))),
  };
}

/**
 * All data from the database; what is read at one time is of one moment. `readVersions` sends the
 * {@link versionStatement}.
 */
export function prismaDataStore(
  database: Database,
  readVersions: () => Promise<readonly VersionRow[]>,
): DataStore {
  const reader = prismaProgressReader();
  let progress: HeldProgress | null = null;
  const readHistories = (moment: Statements, criteria: CriteriaOfSet, now: bigint) => {
    if (progress === null) return reader.all(moment, criteria);
    return progress.version === now ? [] : reader.changed(moment, criteria, progress.version);
  };
  const read = async (moment: Statements, held: Held | null): Promise<Read> => {
    const versions = versionsOf(await versionRows(moment));
    const reference = await readReference(moment, held, versions);
    const histories = await readHistories(moment, criteriaOf(reference), versions.progress);
    return { versions, reference, histories };
  };
  return {
    versions: async () => versionsOf(await readVersions()),
    refresh: async (held) => {
      const { versions, reference, histories } = await database.$transaction((moment) => read(moment, held), {
        isolationLevel: 'RepeatableRead',
        timeout: loadTimeoutMs,
      });
      // Only once the transaction has ended well: what is held is never of two moments.
      progress ??= heldProgress(versions.progress);
      progress.take(versions.progress, histories);
      return { versions, data: { ...reference, progress } };
    },
  };
}
