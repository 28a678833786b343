/** Which body answers for a criterion, as units have it: by the id of the unit, then by that of the criterion. */
export type BodiesByUnit = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The unit that decides for another: the nearest of its path that says anything; null where none does. */
export function decidingUnit(unitPath: readonly number[], bodies: BodiesByUnit): number | null {
  return unitPath.find((unitId) => (bodies.get(unitId)?.size ?? 0) > 0) ?? null;
}

/**
 * The body that answers for a criterion in a unit, null where nobody has said. `unitPath`: the unit, then those above
 * it, nearest first; `bodies`: of one criteria set. The nearest unit that names any body of the set decides for all its
 * criteria, so that two provinces never share a criterion.
 */
export function bodyOfCriterion(
  criterionId: number,
  unitPath: readonly number[],
  bodies: BodiesByUnit,
): string | null {
  const deciding = decidingUnit(unitPath, bodies);
  return deciding === null ? null : (bodies.get(deciding)?.get(criterionId) ?? null);
}
