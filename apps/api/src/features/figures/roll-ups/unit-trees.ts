import { type CalendarDate, compareDates } from '@tiendo/domain/time/calendar-date.ts';
import { staysThrough } from '@tiendo/domain/units/covering-units.ts';
import { lastingIdOf } from '@tiendo/domain/units/lineage.ts';
import { countedUnder, type ScopeNode, scopeTree } from '@tiendo/domain/units/scope-tree.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { LRUCache } from 'lru-cache';
import type { UnitDirectory } from '../../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../../shared/reference/unit-record.ts';

export type UnitNode = ScopeNode<UnitRecord>;

/** A range through which a unit must stay the same. */
export type Panel = { readonly from: CalendarDate; readonly to: CalendarDate };

/** The units that a level counts at a date, by the units above them. */
export type UnitTree = {
  readonly key: string;
  /** The node of the unit, or of what its territory is called at the date of the tree. */
  node(unit: UnitRecord): UnitNode | null;
  /** Every unit that is in scope or holds one that is. */
  nodes(): readonly UnitNode[];
  /** The units in scope, each at the place where its node stands. */
  readonly inScope: readonly UnitNode[];
  /** The nodes in scope whose state, at whatever date, is read from a row. */
  readersOf(rowId: number): readonly UnitNode[];
};

export type UnitTrees = {
  /** The last day up to the date on which any unit changed: from it to the date the units are the same. */
  epoch(date: CalendarDate): CalendarDate;
  tree(kinds: readonly UnitKind[], date: CalendarDate, panel: Panel | null): UnitTree;
};

/** Trees kept at a time: those of one question are at most one for each reorganisation that it spans. */
const treesKept = 32;

/** Every row that a unit's past can be read from: its own, and those of all that it came out of. */
function rowsBehind(unit: UnitRecord, units: UnitDirectory): Set<number> {
  const rows = new Set(units.rowsOf(unit.id).map(({ id }) => id));
  for (const row of rows)
    for (const { predecessorId } of units.stepsInto(row))
      for (const { id } of units.rowsOf(predecessorId)) rows.add(id);
  return rows;
}

function readersByRow(inScope: readonly UnitNode[], units: UnitDirectory): Map<number, UnitNode[]> {
  const readers = new Map<number, UnitNode[]>();
  for (const node of inScope)
    for (const row of rowsBehind(node.unit, units)) {
      const found = readers.get(row);
      if (found === undefined) readers.set(row, [node]);
      else found.push(node);
    }
  return readers;
}

function unitTree(key: string, nodes: ReadonlyMap<number, UnitNode>, units: UnitDirectory): UnitTree {
  const byTerritory = new Map(Array.from(nodes.values(), (node) => [lastingIdOf(node.unit), node]));
  const inScope = [...nodes.values()].filter(({ counted }) => counted).sort((a, b) => a.first - b.first);
  let readers: Map<number, UnitNode[]> | null = null;
  return {
    key,
    inScope,
    node: (unit) => nodes.get(unit.id) ?? byTerritory.get(lastingIdOf(unit)) ?? null,
    nodes: () => [...nodes.values()],
    readersOf: (rowId) => {
      readers ??= readersByRow(inScope, units);
      return readers.get(rowId) ?? [];
    },
  };
}

/** The days on which any unit, or any exception to what is counted, begins or ends; in order. */
function daysOfChange(units: UnitDirectory): CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const { validFrom, validTo } of [...units.all(), ...units.rules]) {
    if (validFrom !== null) days.add(validFrom);
    if (validTo !== null) days.add(validTo);
  }
  return [...days].sort(compareDates);
}

/** The trees over the units of a directory; between two days of change the tree is the same. */
export function unitTrees(units: UnitDirectory): UnitTrees {
  const days = daysOfChange(units);
  const trees = new LRUCache<string, UnitTree>({ max: treesKept });
  const epoch = (date: CalendarDate) => days.findLast((day) => day <= date) ?? '';
  return {
    epoch,
    tree: (kinds, date, panel) => {
      const key = [kinds.join(), epoch(date), panel?.from ?? '', panel?.to ?? ''].join('|');
      const known = trees.get(key);
      if (known !== undefined) return known;
      const only =
        panel === null
          ? undefined
          : (unit: UnitRecord) => staysThrough(units.rowsOf(unit.id), panel.from, panel.to);
      const nodes = scopeTree({ units: units.all(), kinds, rules: units.rules, date, only });
      const tree = unitTree(key, nodes, units);
      trees.set(key, tree);
      return tree;
    },
  };
}

const scopes = new WeakMap<UnitNode, readonly UnitNode[]>();

/** The nodes in scope at and under a node, sorted by code, then name. */
export function scopeOf(node: UnitNode | null): readonly UnitNode[] {
  if (node === null) return [];
  const known = scopes.get(node) ?? countedUnder(node);
  scopes.set(node, known);
  return known;
}

/** The nodes of a kind at and under a node. */
export function nodesOfKind(node: UnitNode | null, kind: UnitKind): UnitNode[] {
  if (node === null) return [];
  if (node.unit.kind === kind) return [node];
  return node.children.flatMap((child) => nodesOfKind(child, kind));
}
