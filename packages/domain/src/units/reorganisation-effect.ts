import { combineMasks, metInMask, type VerdictMask } from '../progress/verdict-mask.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import { keepsTerritory } from './lineage.ts';
import type { FormedIds, UnitTree } from './reorganisation-change.ts';
import type { ReorganisationChange } from './reorganisation-plan.ts';
import { type ScopeRule, unitsInScope } from './scope.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';

/** What was last said of a unit under a set: its count, and its verdicts where they are known. */
export type UnitState = { metCount: number | null; mask: VerdictMask };

/** Units in scope, how many of them gave a count, the sum and the unrounded average of those counts. */
export type FiguresOfUnits = {
  communes: number;
  reported: number;
  totalMet: number | null;
  average: number | null;
};

/**
 * What a reorganisation does to the figures of one unit. `before`: on the day before, as reported; `after`:
 * on the day itself, as reported, where a unit that took new territory has not reported yet; `restated`: the
 * day before put together for the units of the day itself. Null: the unit does not stand then.
 */
export type EffectOnUnit = {
  unitId: number;
  before: FiguresOfUnits | null;
  after: FiguresOfUnits | null;
  restated: FiguresOfUnits | null;
};

export type EffectQuestion = {
  before: UnitTree;
  after: UnitTree;
  change: ReorganisationChange;
  ids: FormedIds;
  /** The kinds that the level of the set counts, and the exceptions to it. */
  kinds: readonly UnitKind[];
  rules: readonly ScopeRule[];
  /** States on the day before, of one set and of one origin, by unit. */
  states: ReadonlyMap<number, UnitState>;
};

type UnitsById = ReadonlyMap<number, AdministrativeUnit>;
type CountOf = (unitId: number) => number | null;

/** The unit itself and the units above it, nearest first. */
function chainOf(unitId: number, units: UnitsById): number[] {
  const chain = new Set<number>();
  for (let id: number | null = unitId; id !== null && !chain.has(id); id = units.get(id)?.parentId ?? null)
    chain.add(id);
  return [...chain];
}

/** The units in scope at a date, by every unit that they lie in or are. */
function scopeByAncestor(
  units: readonly AdministrativeUnit[],
  { kinds, rules }: Pick<EffectQuestion, 'kinds' | 'rules'>,
  date: CalendarDate,
): Map<number, number[]> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const roots = units.filter((unit) => unit.parentId === null);
  const counted = roots.flatMap(({ id }) => unitsInScope({ units, ancestorId: id, kinds, rules, date }));
  const scope = new Map<number, number[]>();
  for (const { id } of counted)
    for (const above of chainOf(id, byId)) {
      const under = scope.get(above);
      if (under === undefined) scope.set(above, [id]);
      else under.push(id);
    }
  return scope;
}

function figuresOf(unitIds: readonly number[], countOf: CountOf): FiguresOfUnits {
  const counts = unitIds.map(countOf).filter((count) => count !== null);
  const reported = counts.length;
  const totalMet = reported === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  return {
    communes: unitIds.length,
    reported,
    totalMet,
    average: totalMet === null ? null : totalMet / reported,
  };
}

/** The counts of units on the day itself: as reported, and put together from what each came out of. */
function countsOnDay({ change, ids, states }: EffectQuestion): { asReported: CountOf; restated: CountOf } {
  const keyOf = new Map([...ids].map(([key, id]) => [id, key]));
  const stepsInto = Map.groupBy(change.steps, (step) => step.successorKey);
  const stepsOf = (unitId: number) => stepsInto.get(keyOf.get(unitId) ?? '') ?? [];
  const own: CountOf = (unitId) => states.get(unitId)?.metCount ?? null;
  const asReported: CountOf = (unitId) => {
    const [first] = stepsOf(unitId);
    if (first === undefined) return own(unitId);
    return keepsTerritory(first) ? own(first.predecessorId) : null;
  };
  const restated: CountOf = (unitId) => {
    const steps = stepsOf(unitId);
    if (steps.length === 0 || steps.some(keepsTerritory)) return asReported(unitId);
    const masks = steps.map((step) => states.get(step.predecessorId)?.mask ?? '');
    return masks.includes('') ? null : metInMask(combineMasks(masks));
  };
  return { asReported, restated };
}

/** Every unit above what ends or begins, itself where it ends or begins above the communes, from the top down. */
function affectedUnits({ before, after, change, ids }: EffectQuestion): number[] {
  const then = new Map(before.units.map((unit) => [unit.id, unit]));
  const now = new Map(after.units.map((unit) => [unit.id, unit]));
  const chains = [
    ...change.endedIds.map((id) => chainOf(id, then)),
    ...[...ids.values()].map((id) => chainOf(id, now)),
  ];
  const depth = new Map<number, number>();
  for (const chain of chains)
    chain.forEach((id, index) => {
      depth.set(id, chain.length - index);
    });
  return [...depth].sort(([, a], [, b]) => a - b).map(([id]) => id);
}

/**
 * What a reorganisation does to the figures of one set, for every unit above the communes that it touches.
 * Restated, a criterion of a successor counts as met only where every predecessor had met it, and the count is
 * unknown where any verdict is; what keeps its territory keeps its count.
 */
export function effectOnFigures(question: EffectQuestion): EffectOnUnit[] {
  const { before, after, change, states } = question;
  const formed = new Set(question.ids.values());
  const ended = new Set(change.endedIds);
  const scopeBefore = scopeByAncestor(before.units, question, addDays(change.date, -1));
  const scopeAfter = scopeByAncestor(after.units, question, change.date);
  const { asReported, restated } = countsOnDay(question);
  const isCounted = (id: number) =>
    scopeBefore.get(id)?.includes(id) === true || scopeAfter.get(id)?.includes(id) === true;
  return affectedUnits(question)
    .filter((id) => (scopeBefore.has(id) || scopeAfter.has(id)) && !isCounted(id))
    .map((unitId) => {
      const [then, now] = [scopeBefore.get(unitId) ?? [], scopeAfter.get(unitId) ?? []];
      return {
        unitId,
        before: formed.has(unitId) ? null : figuresOf(then, (id) => states.get(id)?.metCount ?? null),
        after: ended.has(unitId) ? null : figuresOf(now, asReported),
        restated: ended.has(unitId) ? null : figuresOf(now, restated),
      };
    });
}
