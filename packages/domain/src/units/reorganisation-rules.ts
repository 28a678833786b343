import { intervalsOverlap } from '../time/calendar-date.ts';
import type { SuccessionKind } from './lineage.ts';
import type { PlannedUnit, ReorganisationChange, ReorganisationPlan } from './reorganisation-plan.ts';
import {
  type PlanReferences,
  referenceRefusals,
  referencesOf,
  unitLabelOf,
} from './reorganisation-references.ts';
import { type Refusal, refusal } from './reorganisation-refusal.ts';
import { type AdministrativeUnit, isAbove, isValidAt } from './unit.ts';

/** A plan that keeps every rule, resolved; or every rule it breaks. */
export type CheckedReorganisation =
  | { ok: true; change: ReorganisationChange }
  | { ok: false; refusals: Refusal[] };

type Step = { from: AdministrativeUnit; to: PlannedUnit; kind: SuccessionKind; where: string };

type Question = PlanReferences & {
  plan: ReorganisationPlan;
  units: readonly AdministrativeUnit[];
  ended: readonly AdministrativeUnit[];
  endedIds: ReadonlySet<number>;
  steps: readonly Step[];
  stepsFrom: ReadonlyMap<number, Step[]>;
  stepsTo: ReadonlyMap<string, Step[]>;
};

const present = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function questionOf(
  plan: ReorganisationPlan,
  units: readonly AdministrativeUnit[],
  references: PlanReferences,
): Question {
  const ended = plan.ended.map(references.before).filter(present);
  const steps = plan.successions.flatMap(({ from, to, kind }, index) => {
    const [predecessor, successor] = [references.before(from), references.formedByKey.get(to)];
    if (predecessor === null || successor === undefined) return [];
    return [{ from: predecessor, to: successor, kind, where: `successions[${index}]` }];
  });
  return {
    ...references,
    plan,
    units,
    ended,
    endedIds: new Set(ended.map((unit) => unit.id)),
    steps,
    stepsFrom: Map.groupBy(steps, (step) => step.from.id),
    stepsTo: Map.groupBy(steps, (step) => step.to.key),
  };
}

const isBelowCommunes = ({ kind }: Pick<AdministrativeUnit, 'kind'>): boolean => isAbove('commune', kind);

/**
 * Nothing is lost: a unit that ends without a successor leaves no child behind and is itself above the
 * communes, as a district whose communes all go elsewhere; villages lie in whatever their commune became.
 */
function lostTerritory({ ended, endedIds, stepsFrom, units, dayBefore, plan }: Question): Refusal[] {
  const standing = units.filter((unit) => isValidAt(unit, dayBefore));
  const childrenOf = Map.groupBy(standing, (unit) => unit.parentId);
  return ended.flatMap((unit) => {
    const where = `ended[${plan.ended.findIndex((text) => text === unit.code || text === `u${unit.id}`)}]`;
    const left = (childrenOf.get(unit.id) ?? []).find(
      (child) => !endedIds.has(child.id) && !isBelowCommunes(child) && child.validTo !== plan.date,
    );
    const found: Refusal[] = [];
    if (unit.validTo !== null)
      found.push(refusal('unit_already_ends', where, unitLabelOf(unit), { date: unit.validTo }));
    if (left !== undefined)
      found.push(refusal('children_left_behind', where, unitLabelOf(unit), { other: unitLabelOf(left) }));
    if (!stepsFrom.has(unit.id) && !isAbove(unit.kind, 'commune'))
      found.push(refusal('territory_lost', where, unitLabelOf(unit)));
    return found;
  });
}

/** Nothing is doubled: what has a successor ends, and what begins comes from somewhere. */
function doubledTerritory({ steps, stepsTo, endedIds, plan }: Question): Refusal[] {
  const continuing = steps
    .filter((step) => !endedIds.has(step.from.id))
    .map((step) =>
      refusal('territory_doubled', `${step.where}.from`, unitLabelOf(step.from), { other: step.to.name }),
    );
  const fromNothing = plan.formed.flatMap((unit, index) =>
    stepsTo.has(unit.key) ? [] : [refusal('unit_from_nothing', `formed[${index}]`, unitLabelOf(unit))],
  );
  return [...continuing, ...fromNothing];
}

/** The kinds that the numbers of predecessors and successors leave open. */
function kindsThatFit(step: Step, { stepsFrom, stepsTo, onDate }: Question): SuccessionKind[] {
  if ((stepsFrom.get(step.from.id)?.length ?? 0) > 1) return ['split'];
  if ((stepsTo.get(step.to.key)?.length ?? 0) > 1) return ['merge'];
  const { from, to } = step;
  const sameName = from.name === to.name && from.kind === to.kind;
  const sameParent = onDate(to.parent)?.id === from.parentId;
  if (!sameParent) return ['transfer'];
  if (!sameName) return ['rename'];
  return from.code === to.code ? [] : ['recode'];
}

function misfitKinds(question: Question): Refusal[] {
  return question.steps.flatMap((step) => {
    const fitting = kindsThatFit(step, question);
    if (fitting.includes(step.kind)) return [];
    const pair = `${unitLabelOf(step.from)} → ${unitLabelOf(step.to)}`;
    return [refusal('kind_does_not_fit', `${step.where}.kind`, pair, { other: fitting[0] ?? null })];
  });
}

/** No two units have a code at one time, whatever is reused later. */
function overlappingCodes({ plan, units, endedIds }: Question): Refusal[] {
  const standing = units.filter(
    (unit) =>
      !endedIds.has(unit.id) &&
      intervalsOverlap({ from: unit.validFrom, to: unit.validTo }, { from: plan.date, to: null }),
  );
  const holderOf = new Map(standing.map((unit) => [unit.code, unit]));
  const taken = new Map<string, PlannedUnit>();
  return plan.formed.flatMap((unit, index) => {
    if (unit.code === null) return [];
    const holder = holderOf.get(unit.code) ?? taken.get(unit.code);
    taken.set(unit.code, unit);
    if (holder === undefined) return [];
    return [
      refusal('code_overlaps', `formed[${index}].code`, unitLabelOf(unit), { other: unitLabelOf(holder) }),
    ];
  });
}

function isCyclic(unit: PlannedUnit, formedByKey: PlanReferences['formedByKey']): boolean {
  const seen = new Set<PlannedUnit>();
  for (let at: PlannedUnit | undefined = unit; at !== undefined; at = formedByKey.get(at.parent)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function misfitParents({ plan, formedByKey, onDate, before, endedIds }: Question): Refusal[] {
  return plan.formed.flatMap((unit, index) => {
    const where = `formed[${index}].parent`;
    if (isCyclic(unit, formedByKey)) return [refusal('parent_cycle', where, unitLabelOf(unit))];
    const standing = onDate(unit.parent) ?? before(unit.parent);
    const parent = formedByKey.get(unit.parent) ?? standing;
    if (parent === null) return [];
    const other = unitLabelOf(parent);
    if (!formedByKey.has(unit.parent) && standing !== null && endedIds.has(standing.id))
      return [refusal('parent_ends', where, unitLabelOf(unit), { other, date: plan.date })];
    if (!isAbove(parent.kind, unit.kind))
      return [refusal('parent_wrong_kind', where, unitLabelOf(unit), { other })];
    return [];
  });
}

/** Parents before the units under them; the keys are free of cycles. */
function inOrderOfParents({ plan, formedByKey }: Question): PlannedUnit[] {
  const ordered = new Set<PlannedUnit>();
  const add = (unit: PlannedUnit): void => {
    const parent = formedByKey.get(unit.parent);
    if (parent !== undefined && !ordered.has(parent)) add(parent);
    ordered.add(unit);
  };
  for (const unit of plan.formed) add(unit);
  return [...ordered];
}

function changeOf(question: Question): ReorganisationChange {
  const { plan, ended, steps, formedByKey, onDate } = question;
  return {
    date: plan.date,
    endedIds: ended.map((unit) => unit.id),
    formed: inOrderOfParents(question).map((unit) => {
      const standing = formedByKey.has(unit.parent) ? null : onDate(unit.parent);
      return { ...unit, parent: standing === null ? { key: unit.parent } : { id: standing.id } };
    }),
    steps: steps.map(({ from, to, kind }) => ({ predecessorId: from.id, successorKey: to.key, kind })),
  };
}

/**
 * Checks a reorganisation against the units that stand. Every broken rule is named: units that do not exist
 * then, a code held by two units at one time, territory lost or doubled, cycles, kinds that do not fit the
 * numbers of predecessors and successors, parents that end or cannot hold the unit, and ends already decided.
 */
export function checkReorganisation(
  plan: ReorganisationPlan,
  units: readonly AdministrativeUnit[],
): CheckedReorganisation {
  const references = referencesOf(plan, units);
  const unresolved = referenceRefusals(plan, references);
  if (unresolved.length > 0) return { ok: false, refusals: unresolved };
  const question = questionOf(plan, units, references);
  const refusals = [
    ...lostTerritory(question),
    ...doubledTerritory(question),
    ...misfitKinds(question),
    ...overlappingCodes(question),
    ...misfitParents(question),
  ];
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, change: changeOf(question) };
}
