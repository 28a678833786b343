import type { PrismaClient } from '../../packages/database/src/generated/client.ts';
import { loadOnce } from './dataset.ts';
import { insertPublished } from './published/insert-published.ts';
import { insertReference } from './reference/insert-reference.ts';
import { readReferenceIds } from './reference-ids.ts';
import { insertSimulation } from './simulation/insert-simulation.ts';

/**
 * Loads administrative units, levels, criteria sets and the catalogue of measures with their sources into a
 * migrated database. Does nothing where they were loaded before.
 */
export async function loadReferenceData(prisma: PrismaClient): Promise<void> {
  await loadOnce(prisma, { name: 'reference', version: '1' }, insertReference);
}

/**
 * Loads what a demonstration shows: the published figures of five reports, and simulated reports of every commune
 * of their four districts that agree with them and are marked simulated. Does nothing where they were loaded before.
 * Needs the reference data.
 */
export async function loadDemonstrationData(prisma: PrismaClient): Promise<void> {
  await loadOnce(prisma, { name: 'demonstration', version: '1' }, async (tx) => {
    const reference = await readReferenceIds(tx);
    await insertPublished(tx, reference);
    await insertSimulation(tx, reference);
  });
}
