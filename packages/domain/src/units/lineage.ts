import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';

export const successionKinds = ['merge', 'split', 'rename', 'transfer', 'recode'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** One unit becoming another, wholly or in part, on a day; `basis`: told by an act or read off code lists. */
export type UnitSuccession = {
  predecessorId: number;
  successorId: number;
  date: CalendarDate;
  kind: SuccessionKind;
  legalBasis: string | null;
  basis: 'act' | 'code_list';
};

/** All a unit came from and all it went into, with the steps between, earliest first. */
export type Lineage<S extends UnitSuccession = UnitSuccession> = {
  unitId: number;
  predecessorIds: number[];
  successorIds: number[];
  successions: S[];
};

/** The steps by which the unit came to be. */
export function predecessorsOf<S extends UnitSuccession>(successions: readonly S[], unitId: number): S[] {
  return successions.filter((step) => step.successorId === unitId);
}

/** The steps by which the unit went on. */
export function successorsOf<S extends UnitSuccession>(successions: readonly S[], unitId: number): S[] {
  return successions.filter((step) => step.predecessorId === unitId);
}

function follow<S extends UnitSuccession>(
  unitId: number,
  stepsFrom: (id: number) => readonly S[],
  farEnd: (step: S) => number,
): { ids: number[]; steps: S[] } {
  const seen = new Set([unitId]);
  const steps = new Set<S>();
  const pending = [unitId];
  for (let id = pending.shift(); id !== undefined; id = pending.shift()) {
    for (const step of stepsFrom(id)) {
      steps.add(step);
      const next = farEnd(step);
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(next);
    }
  }
  seen.delete(unitId);
  return { ids: [...seen], steps: [...steps] };
}

/** The unit's lineage over any number of steps, backwards and forwards; safe against cycles. */
export function lineageOf<S extends UnitSuccession>(successions: readonly S[], unitId: number): Lineage<S> {
  const back = follow(
    unitId,
    (id) => predecessorsOf(successions, id),
    (step) => step.predecessorId,
  );
  const forth = follow(
    unitId,
    (id) => successorsOf(successions, id),
    (step) => step.successorId,
  );
  return {
    unitId,
    predecessorIds: back.ids,
    successorIds: forth.ids,
    successions: [...new Set([...back.steps, ...forth.steps])].sort((a, b) => compareDates(a.date, b.date)),
  };
}

/**
 * One id for a territory that only changed its name, code or parent: the earliest row reached
 * back over renames, recodings and transfers with a single predecessor and successor.
 */
export function lastingIdOf(successions: readonly UnitSuccession[], unitId: number): number {
  const seen = new Set<number>();
  let id = unitId;
  while (!seen.has(id)) {
    seen.add(id);
    const [step, ...others] = predecessorsOf(successions, id);
    if (step === undefined || others.length > 0) return id;
    if (step.kind === 'merge' || step.kind === 'split') return id;
    if (successorsOf(successions, step.predecessorId).length > 1) return id;
    id = step.predecessorId;
  }
  return Math.min(...seen);
}
