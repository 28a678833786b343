import type { CriteriaSetSummary, UnitSummary } from '@tiendo/contracts/references.ts';
import { isAbove } from '@tiendo/domain/units/unit.ts';

export type Level = CriteriaSetSummary['level'];

/** The levels that a commune can apply for, by the sets there are; none for units above communes. */
export function levelsOf(sets: readonly CriteriaSetSummary[], { kind }: Pick<UnitSummary, 'kind'>): Level[] {
  if (!isAbove('district', kind)) return [];
  const fitting = sets.filter(({ unitKinds }) => unitKinds.includes(kind)).map(({ level }) => level);
  return [...new Map(fitting.map((level) => [level.code, level])).values()];
}
