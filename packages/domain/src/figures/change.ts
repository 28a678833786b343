import type { Verdict } from '../criteria/verdict.ts';

export type UnitVerdicts = {
  unitId: number;
  metCount: number | null;
  verdicts: ReadonlyMap<number, Verdict>;
};

/**
 * What one unit gained and lost, by criterion id. `net` is the difference of the counts, null
 * where either is unknown; `unnamed` is the part of it that no named criterion explains.
 */
export type UnitChange = {
  unitId: number;
  gained: number[];
  lost: number[];
  net: number | null;
  unnamed: number | null;
};

function changeOf(before: UnitVerdicts | undefined, after: UnitVerdicts | undefined, unitId: number) {
  const gained: number[] = [];
  const lost: number[] = [];
  for (const [criterionId, now] of after?.verdicts ?? []) {
    const then = before?.verdicts.get(criterionId);
    if (then === undefined || then === now) continue;
    if (now === 'met') gained.push(criterionId);
    else if (then === 'met' && now !== 'not_assessed') lost.push(criterionId);
  }
  const [from, to] = [before?.metCount ?? null, after?.metCount ?? null];
  const net = from === null || to === null ? null : to - from;
  const unnamed = net === null ? null : net - (gained.length - lost.length);
  return { unitId, gained, lost, net, unnamed } satisfies UnitChange;
}

/**
 * The change of each unit between two dates under one set. A criterion is gained or lost only
 * where its verdict is known at both; one no longer assessed is neither.
 */
export function changeBetween(before: readonly UnitVerdicts[], after: readonly UnitVerdicts[]): UnitChange[] {
  const then = new Map(before.map((state) => [state.unitId, state]));
  const now = new Map(after.map((state) => [state.unitId, state]));
  const unitIds = [...new Set([...then.keys(), ...now.keys()])];
  return unitIds.map((unitId) => changeOf(then.get(unitId), now.get(unitId), unitId));
}

/** Whether a figure may be compared over time, and if not, why. */
export const comparabilities = ['comparable', 'units_changed', 'set_changed'] as const;
export type Comparability = (typeof comparabilities)[number];

/**
 * Whether a figure may be compared over time: not across a change of set, nor over other units.
 */
export function comparability(
  beforeScopeIds: readonly number[],
  afterScopeIds: readonly number[],
  beforeSet: string,
  afterSet: string,
): Comparability {
  if (beforeSet !== afterSet) return 'set_changed';
  const [before, after] = [new Set(beforeScopeIds), new Set(afterScopeIds)];
  const same = before.size === after.size && [...before].every((id) => after.has(id));
  return same ? 'comparable' : 'units_changed';
}
