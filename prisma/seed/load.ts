import type { PrismaClient } from '../../packages/database/src/generated/client.ts';
import { loadOnce } from './dataset.ts';
import { insertPublished } from './published/insert-published.ts';
import { insertReference } from './reference/insert-reference.ts';
import { readReferenceIds } from './reference-ids.ts';

/**
 * Loads administrative units, levels, criteria sets and the catalogue of measures with their sources into a
 * migrated database. Does nothing where they were loaded before.
 */
export async function loadReferenceData(prisma: PrismaClient): Promise<void> {
  await loadOnce(prisma, { name: 'reference', version: '1' }, insertReference);
}

/**
 * Loads the published figures of the five reports. Does nothing where they were loaded before.
 * Needs the reference data.
 */
export async function loadDemonstrationData(prisma: PrismaClient): Promise<void> {
  await loadOnce(prisma, { name: 'demonstration', version: '1' }, async (tx) => {
    const reference = await readReferenceIds(tx);
    await insertPublished(tx, reference);
  });
}
