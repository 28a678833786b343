import { populations } from '../data/published/populations.ts';
import { requireKey, type Transaction } from '../dataset.ts';

type Ids = ReadonlyMap<string, number>;

/** Inserts the populations that figures speak of, with their members where the report lists them. */
export async function insertPopulations(tx: Transaction, units: Ids, sources: Ids): Promise<Ids> {
  const rows = await tx.unitGroup.createManyAndReturn({
    data: populations.map(({ key, name, nameEn, kind, owner, sizePrinted, source }) => ({
      key,
      name,
      nameEn,
      kind,
      ownerId: requireKey(units, owner),
      sizePrinted: sizePrinted ?? null,
      sourceId: requireKey(sources, source),
    })),
    select: { id: true, key: true },
  });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  await tx.unitGroupMember.createMany({
    data: populations.flatMap(({ key, members }) =>
      (members ?? []).map((unit) => ({ groupId: requireKey(ids, key), unitId: requireKey(units, unit) })),
    ),
  });
  return ids;
}
