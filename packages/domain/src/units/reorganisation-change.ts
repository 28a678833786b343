import type { UnitSuccession } from './lineage.ts';
import type { ReorganisationChange } from './reorganisation-plan.ts';
import type { AdministrativeUnit } from './unit.ts';

/** Units and how they became one another. */
export type UnitTree = { units: AdministrativeUnit[]; successions: UnitSuccession[] };

/** The ids that the units of a change get, by their keys. */
export type FormedIds = ReadonlyMap<string, number>;

function idOf(ids: FormedIds, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`no id was given to the unit ${key}`);
  return id;
}

/** The units as a checked change leaves them. Throws where a unit that begins has no id. */
export function withChange(
  tree: UnitTree,
  change: ReorganisationChange,
  ids: FormedIds,
  legalBasis: string,
): UnitTree {
  const { date } = change;
  const ended = new Set(change.endedIds);
  const formed = change.formed.map(({ key, code, name, kind, parent }) => ({
    id: idOf(ids, key),
    code,
    name,
    kind,
    parentId: 'id' in parent ? parent.id : idOf(ids, parent.key),
    validFrom: date,
    validTo: null,
  }));
  const steps = change.steps.map(
    ({ predecessorId, successorKey, kind }): UnitSuccession => ({
      predecessorId,
      successorId: idOf(ids, successorKey),
      date,
      kind,
      legalBasis,
      basis: 'act',
    }),
  );
  return {
    units: [...tree.units.map((unit) => (ended.has(unit.id) ? { ...unit, validTo: date } : unit)), ...formed],
    successions: [...tree.successions, ...steps],
  };
}
