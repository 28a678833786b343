import type { Database, Statements } from '../prisma-database.ts';
import { aggregateDirectory } from './aggregate-directory.ts';
import { criteriaSetDirectory } from './criteria-set-directory.ts';
import type { ReferenceStore } from './held-reference.ts';
import { readAggregates } from './prisma-aggregates.ts';
import { readLevels, readSets } from './prisma-criteria-sets.ts';
import { readSources } from './prisma-sources.ts';
import { readUnitFacts } from './prisma-units.ts';
import { sourceDirectory } from './source-directory.ts';
import { unitDirectory } from './unit-directory.ts';

const loadTimeoutMs = 60_000;

async function readVersion(database: Statements): Promise<bigint> {
  const [row] = await database.$queryRaw<{ version: bigint }[]>`
    SELECT sum(version)::bigint AS version FROM data_version WHERE part <> 'progress'`;
  if (row === undefined) throw new Error('data_version has no row for the reference data');
  return row.version;
}

/** Reference data from the database, read as of one moment together with its version. */
export function prismaReferenceStore(database: Database): ReferenceStore {
  const load: ReferenceStore['load'] = () =>
    database.$transaction(
      async (moment) => ({
        version: await readVersion(moment),
        reference: {
          units: unitDirectory(await readUnitFacts(moment)),
          sets: criteriaSetDirectory(await readLevels(moment), await readSets(moment)),
          sources: sourceDirectory(await readSources(moment)),
          aggregates: aggregateDirectory(await readAggregates(moment)),
        },
      }),
      { isolationLevel: 'RepeatableRead', timeout: loadTimeoutMs },
    );
  return { version: () => readVersion(database), load };
}
