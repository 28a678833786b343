import { pathToFileURL } from 'node:url';
import type { PrismaClient } from '../generated/client.ts';
import { SEED_FILE } from '../repository-paths.ts';

/** How much of the shipped data a database holds; `demonstration` includes the reference data. */
export type DataAmount = 'none' | 'reference' | 'demonstration';

type SeedModule = {
  loadReferenceData(prisma: PrismaClient): Promise<unknown>;
  loadDemonstrationData(prisma: PrismaClient): Promise<unknown>;
};

/** Loads the data that ships with the repository into an empty migrated database. */
export async function loadData(prisma: PrismaClient, amount: DataAmount): Promise<void> {
  if (amount === 'none') return;
  const seed: SeedModule = await import(pathToFileURL(SEED_FILE).href);
  await seed.loadReferenceData(prisma);
  if (amount === 'demonstration') await seed.loadDemonstrationData(prisma);
}
