import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { Database } from '../../apps/api/src/shared/prisma-database.ts';

/** Adds communes with made-up names to a province. Answers their ids. */
export async function communesUnder(
  database: Database,
  provinceId: number,
  count: number,
): Promise<number[]> {
  const data = Array.from({ length: count }, (_, place) => {
    const name = `Mẫu ${String(place + 1).padStart(3, '0')}`;
    const code = String(90_000 + place);
    return {
      ...{ code, name, nameFolded: foldVietnamese(name), kind: 'commune' as const, parentId: provinceId },
      ...{ validFrom: new Date('2025-07-01'), validityBasis: 'act' as const },
    };
  });
  const made = await database.administrativeUnit.createManyAndReturn({ data, select: { id: true } });
  return made.map(({ id }) => id);
}
