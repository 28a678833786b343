import type { LaunchStep } from './launch-step.ts';

/**
 * Loads the data that ships into a database that holds none: criteria sets, units and published figures, and the
 * simulated demonstration data unless it is not wanted. Data already there stays as it is.
 */
export async function fillWhenEmpty(
  url: string,
  demonstration: boolean,
  onStep: (step: LaunchStep) => void,
): Promise<void> {
  const { createPrismaClient } = await import('../../packages/database/src/prisma-client.ts');
  const prisma = createPrismaClient({ url, poolSize: 4 });
  try {
    if ((await prisma.loadedDataset.count()) > 0) return;
    onStep({ kind: 'loading-data' });
    const { loadDemonstrationData, loadReferenceData } = await import('../../prisma/seed/load.ts');
    await loadReferenceData(prisma);
    if (demonstration) await loadDemonstrationData(prisma);
  } finally {
    await prisma.$disconnect();
  }
}
