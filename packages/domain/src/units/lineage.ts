import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';

/**
 * How one unit became another. `recode`: its code alone was corrected; `rename`: its name changed;
 * `transfer`: it came under another parent, whole.
 */
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
    (id) => successions.filter((step) => step.successorId === id),
    (step) => step.predecessorId,
  );
  const forth = follow(
    unitId,
    (id) => successions.filter((step) => step.predecessorId === id),
    (step) => step.successorId,
  );
  return {
    unitId,
    predecessorIds: back.ids,
    successorIds: forth.ids,
    successions: [...new Set([...back.steps, ...forth.steps])].sort((a, b) => compareDates(a.date, b.date)),
  };
}

const kindsThatKeepTerritory: readonly SuccessionKind[] = ['recode', 'rename', 'transfer'];

/**
 * Whether a step leaves the territory as it was: its code was corrected, its name changed, or it
 * came under another parent. Counts go over it as if nothing had happened; a merger or a division
 * changes the units that are counted.
 */
export function keepsTerritory({ kind }: Pick<UnitSuccession, 'kind'>): boolean {
  return kindsThatKeepTerritory.includes(kind);
}

/**
 * The id of a unit that stays the same while its territory does. `rows`: the unit itself,
 * then back in time the earlier rows of the same territory.
 */
export function lastingIdOf({ id, rows }: { id: number; rows: readonly { id: number }[] }): number {
  return rows.at(-1)?.id ?? id;
}
