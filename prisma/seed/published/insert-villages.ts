import { foldVietnamese } from '../../../packages/domain/src/text/fold.ts';
import { villages } from '../data/published/named-units.ts';
import { districtsEnd } from '../data/units/higher-units.ts';
import { requireKey, type Transaction, toDate } from '../dataset.ts';

type Ids = ReadonlyMap<string, number>;

/** Inserts the villages that reports name; returns the ids of all units, the villages under their own keys. */
export async function insertVillages(tx: Transaction, units: Ids, sources: Ids): Promise<Ids> {
  const rows = await tx.administrativeUnit.createManyAndReturn({
    data: villages.map(({ name, parent }) => ({
      name,
      nameFolded: foldVietnamese(name),
      kind: 'village',
      parentId: requireKey(units, parent),
      validTo: toDate(districtsEnd),
      validityBasis: 'act',
      region: 'TDMNPB',
      note: 'Ngày thành lập chưa rõ; xã trực thuộc kết thúc ngày 01/7/2025.',
      sourceId: requireKey(sources, 'report-000'),
    })),
    select: { id: true, name: true },
  });
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return new Map([...units, ...villages.map(({ key, name }) => [key, requireKey(ids, name)] as const)]);
}
