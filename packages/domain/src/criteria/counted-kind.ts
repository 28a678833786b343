import type { UnitKind } from '../units/unit.ts';

/** A level, or a set of it, as far as it says which kinds of unit it counts. */
export type Counting = { unitKinds: readonly UnitKind[] };

/** Whether units of the kind are scored themselves, as communes are; others hold units that are. */
export function isScored(kind: UnitKind, { unitKinds }: Counting): boolean {
  return unitKinds.includes(kind);
}

/** What is counted, by one name: where residential areas are counted, villages count as such. */
export function countedKind({ unitKinds }: Counting): UnitKind {
  return unitKinds.includes('residential_area') ? 'residential_area' : (unitKinds[0] ?? 'commune');
}
