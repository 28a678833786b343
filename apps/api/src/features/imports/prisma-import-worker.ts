import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { applyImportFile } from './apply-import-file.ts';
import type { ImportProgress, ImportTask } from './import-task.ts';
import { planImportFile } from './plan-import-file.ts';
import { findImport } from './prisma-import-store.ts';

const tellEveryRows = 200;

/** Tells the server how far the file was read, not for each of its rows. */
function toldNowAndThen(): (progress: ImportProgress) => void {
  let told = 0;
  return (progress) => {
    if (progress.rowsRead - told < tellEveryRows) return;
    told = progress.rowsRead;
    process.send?.(progress);
  };
}

async function work({ kind, id, databaseUrl, file, who }: ImportTask): Promise<void> {
  const database = createPrismaClient({ url: databaseUrl, poolSize: 1 });
  try {
    const record = await findImport(database, id);
    if (record?.state !== (kind === 'plan' ? 'uploaded' : 'applying')) return;
    const given = { database, file, who, tell: toldNowAndThen() };
    await (kind === 'plan' ? planImportFile(given, record) : applyImportFile(given, record));
  } finally {
    await database.$disconnect();
  }
}

// What fails ends the process, and the server reads what is told of it. Without the server nobody would hear of it: what is under way is rolled back.
process.once('disconnect', () => process.exit(1));
const told = new Promise((resolve) => process.once('message', resolve));
await work((await told) as ImportTask);
process.exit(0);
