import type { PrismaClient } from '../../packages/database/src/generated/client.ts';
import { loadOnce } from './dataset.ts';
import { insertDemonstrationAccounts, insertSecondAppraiser } from './demonstration/insert-accounts.ts';
import { insertDemonstrationDepartments } from './demonstration/insert-departments.ts';
import { insertPublished } from './published/insert-published.ts';
import { insertReference } from './reference/insert-reference.ts';
import { readReferenceIds } from './reference-ids.ts';
import { shippedDatasets } from './shipped-datasets.ts';
import { insertSimulation } from './simulation/insert-simulation.ts';
import { simulate } from './simulation/simulate.ts';
import { simulateTwoTier } from './simulation/two-tier/simulate-two-tier.ts';

/**
 * Loads administrative units, levels, criteria sets and the catalogue of measures with their sources into a
 * migrated database. Does nothing where they were loaded before.
 */
export async function loadReferenceData(prisma: PrismaClient): Promise<void> {
  await loadOnce(prisma, { name: shippedDatasets.reference, version: '1' }, insertReference);
}

/**
 * Loads what a demonstration shows: the published figures of five reports; simulated reports of every commune of
 * their four districts that agree with them; simulated reports of the communes that they became on 2025-07-01,
 * to 2026-Q3; an account for each role, two for that of appraiser, with the rounds of 2026; and what bodies answer for. Does nothing where they
 * were loaded before; a database that holds only an earlier part gets the rest. Needs the reference data.
 */
export async function loadDemonstrationData(prisma: PrismaClient): Promise<void> {
  await loadOnce(prisma, { name: shippedDatasets.demonstration, version: '1' }, async (tx) => {
    const reference = await readReferenceIds(tx);
    await insertPublished(tx, reference);
    await insertSimulation(tx, reference, simulate());
  });
  await loadOnce(prisma, { name: shippedDatasets.twoTier, version: '1' }, async (tx) =>
    insertSimulation(tx, await readReferenceIds(tx), simulateTwoTier(simulate())),
  );
  await loadOnce(prisma, { name: shippedDatasets.accounts, version: '1' }, async (tx) =>
    insertDemonstrationAccounts(tx, await readReferenceIds(tx)),
  );
  await loadOnce(prisma, { name: shippedDatasets.secondAppraiser, version: '1' }, async (tx) =>
    insertSecondAppraiser(tx, await readReferenceIds(tx)),
  );
  const departments = { name: shippedDatasets.departments, version: '1' };
  await loadOnce(prisma, departments, insertDemonstrationDepartments);
}
