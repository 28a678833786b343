import { shippedDatasets } from '../../prisma/seed/shipped-datasets.ts';
import type { LaunchStep } from './launch-step.ts';
import { FIRST_START, wantedParts } from './wanted-parts.ts';

/**
 * Loads the data that ships into a database that holds none: criteria sets, units and their sources, and the
 * demonstration data unless it is not wanted. Data already there stays as it is; a first load that was cut short is
 * completed, and a demonstration gets the parts that were added to it since.
 */
export async function fillWhenEmpty(
  url: string,
  demonstration: boolean,
  onStep: (step: LaunchStep) => void,
): Promise<void> {
  const { createPrismaClient } = await import('../../packages/database/src/prisma-client.ts');
  const prisma = createPrismaClient({ url, poolSize: 4 });
  try {
    const loaded = new Map(
      (await prisma.loadedDataset.findMany()).map(({ name, version }) => [name, version]),
    );
    if (loaded.size === 0) {
      const wanted = demonstration ? 'demonstration' : 'reference';
      await prisma.loadedDataset.create({ data: { name: FIRST_START, version: wanted } });
      loaded.set(FIRST_START, wanted);
    }
    const wanted = wantedParts(loaded, demonstration);
    if (wanted.every((name) => loaded.has(name))) return;
    onStep({ kind: 'loading-data' });
    const { loadDemonstrationData, loadReferenceData } = await import('../../prisma/seed/load.ts');
    await loadReferenceData(prisma);
    if (wanted.includes(shippedDatasets.demonstration)) await loadDemonstrationData(prisma);
  } finally {
    await prisma.$disconnect();
  }
}
