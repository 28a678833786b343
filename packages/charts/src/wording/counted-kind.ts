import type { UnitKind } from '@tiendo/domain/units/unit.ts';

/** What the figures of a level count: districts, villages and residential areas have sets of their own. */
export function countedKind(levelCode: string): UnitKind {
  if (levelCode.startsWith('HUYEN')) return 'district';
  if (levelCode.startsWith('THON')) return 'village';
  if (levelCode.startsWith('KHU_DAN_CU')) return 'residential_area';
  return 'commune';
}

/** Whether the unit is itself scored on the level; the residential area's level scores villages too. */
export function isScoredItself(kind: UnitKind, levelCode: string): boolean {
  const counted = countedKind(levelCode);
  return kind === counted || (counted === 'residential_area' && kind === 'village');
}
