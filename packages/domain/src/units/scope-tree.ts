import type { CalendarDate } from '../time/calendar-date.ts';
import { lastingIdOf } from './lineage.ts';
import type { ScopeRule } from './scope.ts';
import { compareByCode, rulesInForce } from './scope.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';
import { isAbove, isValidAt } from './unit.ts';

/**
 * A unit with the units in scope at and under it. `counted`: it is in scope itself. `children`:
 * those next below that hold units in scope. `expected`: how many units in scope there are. `first`:
 * they are numbered from it, so that the units in scope of every node stand in one row; the unit
 * itself, where it is counted, before those under it.
 */
export type ScopeNode<U extends AdministrativeUnit = AdministrativeUnit> = {
  readonly unit: U;
  readonly counted: boolean;
  readonly parent: ScopeNode<U> | null;
  readonly children: readonly ScopeNode<U>[];
  readonly expected: number;
  readonly first: number;
};

export type ScopeTreeQuestion<U extends AdministrativeUnit = AdministrativeUnit> = {
  units: Iterable<U>;
  kinds: readonly UnitKind[];
  rules: readonly ScopeRule[];
  date: CalendarDate;
  /** Further leaves out units in scope, as a matched panel does. */
  only?: ((unit: U) => boolean) | undefined;
};

type Growing<U extends AdministrativeUnit> = {
  unit: U;
  counted: boolean;
  parent: Growing<U> | null;
  children: Growing<U>[];
  expected: number;
  first: number;
};

/** Numbers the units in scope of each root after those of the one before. */
function numberPlaces<U extends AdministrativeUnit>(roots: readonly Growing<U>[]): void {
  let next = 0;
  const pending = roots.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    node.first = next;
    if (node.counted) next += 1;
    for (const child of node.children.toReversed()) pending.push(child);
  }
}

/**
 * The units that a level counts at a date, by the units above them: those of the level's kinds, less
 * the exceptions left out, with the exceptions counted in. Every unit that holds one has a node, by
 * the id of the unit. A unit belongs to its parent only where that is of a higher kind and valid
 * too, so that no chain of parents can close.
 */
export function scopeTree<U extends AdministrativeUnit>(
  question: ScopeTreeQuestion<U>,
): Map<number, ScopeNode<U>> {
  const { kinds, date, only } = question;
  const rules = rulesInForce(question.rules, date);
  const nodes = new Map<number, Growing<U>>();
  for (const unit of question.units) {
    if (!isValidAt(unit, date)) continue;
    const inScope = rules.get(unit.id)?.counted ?? kinds.includes(unit.kind);
    const counted = inScope && (only === undefined || only(unit));
    nodes.set(unit.id, { unit, counted, parent: null, children: [], expected: 0, first: 0 });
  }
  for (const node of nodes.values()) {
    const above = nodes.get(node.unit.parentId ?? -1) ?? null;
    node.parent = above !== null && isAbove(above.unit.kind, node.unit.kind) ? above : null;
  }
  for (const node of nodes.values())
    if (node.counted)
      for (let one: Growing<U> | null = node; one !== null; one = one.parent) one.expected += 1;
  for (const [id, node] of nodes) {
    if (node.expected === 0) nodes.delete(id);
    else node.parent?.children.push(node);
  }
  numberPlaces([...nodes.values()].filter(({ parent }) => parent === null));
  return nodes;
}

/** The nodes in scope at and under a node, sorted by code, then name. */
export function countedUnder<U extends AdministrativeUnit>(node: ScopeNode<U>): ScopeNode<U>[] {
  const found: ScopeNode<U>[] = [];
  const pending = [node];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.counted) found.push(one);
    pending.push(...one.children);
  }
  return found.sort((a, b) => compareByCode(a.unit, b.unit));
}

type WithRows = AdministrativeUnit & { rows: readonly { id: number }[] };

/**
 * Whether two nodes, perhaps of different dates, stand over the same territories: the same number
 * of units in scope, each with its counterpart, a corrected code or a new name apart.
 */
export function sameScope<U extends WithRows>(a: ScopeNode<U> | null, b: ScopeNode<U> | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.expected !== b.expected) return false;
  const ids = new Set(countedUnder(a).map(({ unit }) => lastingIdOf(unit)));
  return countedUnder(b).every(({ unit }) => ids.has(lastingIdOf(unit)));
}
