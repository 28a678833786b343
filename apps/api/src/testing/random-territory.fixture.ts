import type { ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';

/** A change of some neighbouring communes, of which `first` is the first and `parts` come together or apart. */
export type Change = { kind: 'merge' | 'split' | 'rename' | 'recode'; first: number; parts: number };

/** A unit as a test itself remembers it: what it came out of, and on which day it began and ended. */
export type Unit = {
  id: number;
  code: string;
  name: string;
  from: string;
  to: string | null;
  parents: readonly Unit[];
  /** Whether it is the same territory as its one parent. */
  keeps: boolean;
};

/** Reports by the units that gave them: the day, and the criteria met, a bit each. */
export type Said = Map<Unit, { asOf: string; met: number }[]>;

export const isValid = ({ from, to }: Unit, date: string): boolean =>
  from <= date && (to === null || date < to);

/** The units that a change takes on a day: fewer than it wants where so few stand. */
export function takenBy({ kind, first, parts }: Change, units: readonly Unit[], date: string): Unit[] {
  const standing = units.filter((unit) => isValid(unit, date) && unit.from < date);
  const wanted = kind === 'merge' ? parts : 1;
  const start = first % Math.max(1, standing.length - wanted);
  return standing.slice(start, start + wanted);
}

let codes = 900_000;

/** What comes out of a change: with a new code and name, but a rename keeps the code, a recode the name. */
function formedBy({ kind, parts }: Change, [one]: readonly Unit[]) {
  return Array.from({ length: kind === 'split' ? parts : 1 }, (_, place) => {
    codes += 1;
    return {
      key: `moi-${place}`,
      code: kind === 'rename' && one !== undefined ? one.code : String(codes),
      name: kind === 'recode' && one !== undefined ? one.name : `Xã thử ${codes}`,
      kind: 'commune' as const,
      parent: '20',
    };
  });
}

export function planOf(change: Change, date: string, from: readonly Unit[]): ReorganisationPlan {
  const formed = formedBy(change, from);
  const ended = from.map(({ id }) => `u${id}`);
  return {
    date,
    title: 'Sắp xếp thử',
    titleEn: null,
    legalBasis: 'Nghị quyết thử',
    ended,
    formed,
    successions: ended.flatMap((old) => formed.map(({ key }) => ({ from: old, to: key, kind: change.kind }))),
  };
}

/** The criteria that a unit met at a date; null where it has not reported. */
function metAt(unit: Unit, date: string, said: Said): number | null {
  const own = (said.get(unit) ?? []).findLast(({ asOf }) => asOf <= date);
  if (own !== undefined) return own.met;
  const [parent] = unit.parents;
  return unit.keeps && parent !== undefined ? metAt(parent, date, said) : null;
}

/** The criteria that all met which covered a unit's territory at an earlier date; null where any is unknown. */
export function restatedMet(unit: Unit, date: string, said: Said): number | null {
  if (unit.from <= date || unit.parents.length === 0) return metAt(unit, date, said);
  const parts = unit.parents.map((parent) => restatedMet(parent, date, said));
  return parts.reduce((all, part) => (all === null || part === null ? null : all & part));
}

/** Whether the territory of any unit changed between two days. */
export function wasReorganised(units: readonly Unit[], one: string, other: string): boolean {
  const [earlier = '', later = ''] = [one, other].sort();
  const changed = units.filter(({ parents, keeps }) => parents.length > 0 && !keeps);
  return changed.some(({ from }) => from > earlier && from <= later);
}
