import { unitKey } from './data/units/unit-facts.ts';
import { dayOf, type Transaction } from './dataset.ts';

type Ids = ReadonlyMap<string, number>;

/** Ids of loaded reference rows by their keys; a criterion by `set code/position`. */
export type ReferenceIds = {
  readonly units: Ids;
  readonly levels: Ids;
  readonly sets: Ids;
  readonly criteria: Ids;
  readonly measures: Ids;
};

export const criterionKey = (set: string, position: number): string => `${set}/${position}`;

const byCode = (rows: readonly { readonly id: number; readonly code: string }[]): Ids =>
  new Map(rows.map(({ id, code }) => [code, id]));

/** Reads the ids of the reference data that the shipped demonstration data names by keys. */
export async function readReferenceIds(tx: Transaction): Promise<ReferenceIds> {
  const select = { id: true, code: true } as const;
  const [units, levels, sets, criteria, measures] = await Promise.all([
    tx.administrativeUnit.findMany({
      where: { code: { not: null } },
      select: { ...select, validFrom: true },
    }),
    tx.level.findMany({ select }),
    tx.criteriaSet.findMany({ select }),
    tx.criterion.findMany({ select: { id: true, position: true, set: { select: { code: true } } } }),
    tx.measure.findMany({ select }),
  ]);
  return {
    units: new Map(units.map((unit) => [unitKey(unit.code ?? '', dayOf(unit.validFrom)), unit.id])),
    levels: byCode(levels),
    sets: byCode(sets),
    criteria: new Map(criteria.map(({ id, position, set }) => [criterionKey(set.code, position), id])),
    measures: byCode(measures),
  };
}
