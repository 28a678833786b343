import type { UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import {
  type ChangeOrder,
  type UnitChange as CountedChange,
  changeBetween,
  compareChanges,
} from '@tiendo/domain/figures/change.ts';
import { lastingIdOf } from '@tiendo/domain/units/lineage.ts';
import { sameScope } from '@tiendo/domain/units/scope-tree.ts';
import type { ProgressState } from '../../shared/progress/progress-history.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { originsOf, originsOfState } from './answered-figure.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import { answeringStateOf, type MomentReading } from './moment-reading.ts';
import { comparabilityOf } from './previous-figure.ts';
import { scopeOf, type UnitNode } from './roll-ups/unit-trees.ts';

/** One territory at both dates, under the unit that it is, or was last. */
type Pair = {
  readonly unit: UnitRecord;
  readonly nodeBefore: UnitNode | null;
  readonly nodeAfter: UnitNode | null;
};

/** What one territory gained and lost; `change` null where the two dates cannot be compared. */
export type TerritoryChange = {
  readonly unit: UnitRecord;
  readonly before: ProgressState | null;
  readonly after: ProgressState | null;
  readonly comparability: UnitChange['comparability'];
  /** Whether the same set was read at both dates, over the same territory. */
  readonly readAlike: boolean;
  readonly change: CountedChange | null;
};

const byTerritory = (node: UnitNode | null): Map<number, UnitNode> =>
  new Map(scopeOf(node).map((one) => [lastingIdOf(one.unit), one]));

/** Every territory in scope at either date, ordered by name. */
function pairsOf(before: UnitNode | null, after: UnitNode | null, units: UnitDirectory): Pair[] {
  const [then, later] = [byTerritory(before), byTerritory(after)];
  const pairs = [...new Set([...later.keys(), ...then.keys()])].flatMap((id) => {
    const [nodeBefore, nodeAfter] = [then.get(id) ?? null, later.get(id) ?? null];
    const unit = nodeAfter?.unit ?? nodeBefore?.unit;
    return unit === undefined ? [] : [{ unit, nodeBefore, nodeAfter }];
  });
  return pairs.sort((a, b) => units.placeByName(a.unit.id) - units.placeByName(b.unit.id));
}

const knownPairs = new WeakMap<UnitNode, WeakMap<UnitNode, Pair[]>>();

/** The same for the two nodes as long as they stand. */
function keptPairs(before: UnitNode | null, after: UnitNode | null, units: UnitDirectory): Pair[] {
  if (before === null || after === null) return pairsOf(before, after, units);
  const ofBefore = knownPairs.get(before) ?? new WeakMap<UnitNode, Pair[]>();
  knownPairs.set(before, ofBefore);
  const pairs = ofBefore.get(after) ?? pairsOf(before, after, units);
  ofBefore.set(after, pairs);
  return pairs;
}

const stateAt = (reading: MomentReading, node: UnitNode | null): ProgressState | null =>
  node === null ? null : answeringStateOf(reading, node);

function comparabilityOfStates(
  { now, before: earlier }: FigureAtDate,
  { nodeBefore, nodeAfter }: Pair,
  [before, after]: readonly [ProgressState | null, ProgressState | null],
): UnitChange['comparability'] {
  if (nodeBefore === null || nodeAfter === null) return 'units_changed';
  const over = (at: MomentReading, node: UnitNode, state: ProgressState | null) => ({
    at,
    node,
    communes: null,
    value: state?.metCount ?? null,
    origins: originsOfState(state),
  });
  return comparabilityOf(over(earlier, nodeBefore, before), over(now, nodeAfter, after));
}

/** What most territories of a country say between two quarters; one object for all of them. */
const nothingNew: CountedChange = { gained: [], lost: [], net: 0, unnamed: 0 };

function changeOf(read: FigureAtDate, pair: Pair): TerritoryChange {
  const { unit, nodeBefore, nodeAfter } = pair;
  const [before, after] = [stateAt(read.before, nodeBefore), stateAt(read.now, nodeAfter)];
  const isSame = before !== null && before === after && nodeBefore === nodeAfter && before.metCount !== null;
  if (isSame && read.before.set === read.now.set)
    return { unit, before, after, comparability: 'comparable', readAlike: true, change: nothingNew };
  const comparability = comparabilityOfStates(read, pair, [before, after]);
  const comparable = comparability === 'comparable' && before !== null && after !== null;
  const change = comparable ? changeBetween(before, after) : null;
  const readAlike =
    comparability === 'no_data'
      ? read.before.set === read.now.set && sameScope(nodeBefore, nodeAfter)
      : comparability === 'comparable' || comparability === 'origin_differs';
  return { unit, before, after, comparability, readAlike, change };
}

/** Tells what a unit in scope at the later date gained and lost; the units of both dates are paired once. */
export function changesByNode(read: FigureAtDate, units: UnitDirectory): (node: UnitNode) => TerritoryChange {
  const pairs = keptPairs(read.before.node, read.now.node, units);
  const pairOf = new Map(pairs.map((pair) => [pair.nodeAfter, pair]));
  return (node) => changeOf(read, pairOf.get(node) ?? { unit: node.unit, nodeBefore: null, nodeAfter: node });
}

/** The change of every territory, in order: equal ones by name, those that are not known last. */
export function territoryChanges(
  read: FigureAtDate,
  units: UnitDirectory,
  order: ChangeOrder,
): TerritoryChange[] {
  const pairs = keptPairs(read.before.node, read.now.node, units);
  const byName = pairs.map((pair) => changeOf(read, pair));
  const compare = compareChanges[order];
  return byName.sort((a, b) => {
    if (a.change === null || b.change === null) return Number(a.change === null) - Number(b.change === null);
    return compare(a.change, b.change);
  });
}

function causeOf({ comparability, change, before, after }: TerritoryChange): UnitChange['cause'] {
  if (comparability === 'units_changed') return 'reorganisation';
  if (comparability === 'set_changed') return 'set_changed';
  if (change === null || change.net === 0) return null;
  const [then, now] = [before?.kinds[0], after?.kinds[0]];
  return (now?.revision ?? 1) > 1 && now !== then ? 'correction' : 'work';
}

/** A change as an answer tells it. */
export function unitChangeOf(
  territory: TerritoryChange,
  criteria: readonly CriterionReference[],
  date: string,
): UnitChange {
  const { unit, before, after, comparability, change } = territory;
  const named = (places: readonly number[] = []) => criteria.filter((_, place) => places.includes(place));
  return {
    unit: unitSummaryOf(unit, date),
    comparability,
    before: before?.metCount ?? null,
    after: after?.metCount ?? null,
    net: change?.net ?? null,
    gained: named(change?.gained),
    lost: named(change?.lost),
    cause: causeOf(territory),
    origins: originsOf([...(before?.kinds ?? []), ...(after?.kinds ?? [])]),
  };
}
