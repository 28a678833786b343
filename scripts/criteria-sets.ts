import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { copyCriteriaSet } from '../apps/api/src/features/criteria-sets/copy-criteria-set.ts';
import { enterMappings } from '../apps/api/src/features/criteria-sets/enter-mappings.ts';
import { previewMappings } from '../apps/api/src/features/criteria-sets/preview-mappings.ts';
import { prismaSetStore } from '../apps/api/src/features/criteria-sets/prisma-set-store.ts';
import type { SetStore } from '../apps/api/src/features/criteria-sets/set-store.ts';
import type { ListFile } from '../apps/api/src/shared/lists/csv-table.ts';
import { createPrismaClient } from '../packages/database/src/prisma-client.ts';
import { type CriteriaSetCommand, readCriteriaSetCommand } from './tasks/criteria-set-arguments.ts';
import { copyReport, mappingReport } from './tasks/criteria-set-report.ts';
import { tellStep } from './tasks/launch-step.ts';
import { migrateDatabase, openDatabase } from './tasks/open-database.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { readStartConfig } from './tasks/start-config.ts';

try {
  const command = readCriteriaSetCommand(process.argv.slice(2));
  console.log((await withSets((store) => carryOut(store, command))).join('\n'));
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}

async function withSets<T>(work: (store: SetStore) => Promise<T>): Promise<T> {
  const database = await openDatabase(readStartConfig(process.env), tellStep);
  try {
    await migrateDatabase(database.url, tellStep);
    const prisma = createPrismaClient({ url: database.url, poolSize: 2 });
    try {
      return await work(prismaSetStore(prisma));
    } finally {
      await prisma.$disconnect();
    }
  } finally {
    await database.close();
  }
}

async function carryOut(store: SetStore, command: CriteriaSetCommand): Promise<string[]> {
  if (command.kind === 'copy') {
    const { from, order, criteriaFile } = command;
    const criteria = criteriaFile === null ? null : await readGiven(criteriaFile);
    return copyReport(await copyCriteriaSet(store, from, { ...order, criteria }));
  }
  const { file, replace, enter } = command;
  const given = await readGiven(file);
  if (!enter) {
    const lines = mappingReport(await previewMappings(store, given, { replace }));
    return [...lines, '· Chưa ghi gì; thêm --yes để nhập. / Nothing was written; add --yes to enter this.'];
  }
  const lines = mappingReport(await enterMappings(store, given, { replace }));
  return [...lines, '✔ Đã nhập. / Entered.'];
}

async function readGiven(file: string): Promise<ListFile> {
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    throw new CommandProblem(
      { vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` },
      error,
    );
  }
}
