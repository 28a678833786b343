import type { ImportCriterion, ImportSet } from './import-set.ts';
import { sameValue, type UnitState } from './unit-state.ts';

const isChanged = <T>(
  before: ReadonlyMap<number, T> | undefined,
  after: ReadonlyMap<number, T>,
  id: number,
  same: (a: T, b: T) => boolean = Object.is,
): boolean => {
  const [old, now] = [before?.get(id), after.get(id)];
  return old === undefined || now === undefined ? old !== now : !same(old, now);
};

/** The criteria of which the verdict, the note or the value of an indicator differs between two states. */
export const changedCriteria = (
  before: UnitState | null,
  after: UnitState,
  { criteria }: ImportSet,
): ImportCriterion[] =>
  criteria.filter(
    ({ id, indicators }) =>
      isChanged(before?.verdicts, after.verdicts, id) ||
      isChanged(before?.criterionNotes, after.criterionNotes, id) ||
      indicators.some((indicator) => isChanged(before?.values, after.values, indicator.id, sameValue)),
  );
