import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { type AnsweredFigure, answeredFigure, figureOfState } from './answered-figure.ts';
import { answeringFor, answeringStateOf, type MomentReading } from './moment-reading.ts';
import type { Sheet } from './roll-ups/sheet.ts';
import { nodesOfKind, type UnitNode } from './roll-ups/unit-trees.ts';

const isScoredAlone = (reading: MomentReading, node: UnitNode): boolean =>
  node.children.length === 0 && reading.aggregatesOf(node).length === 0;

/** The figure of a listed unit: its count where it is scored itself, else its average. */
export function listedFigure(reading: MomentReading, node: UnitNode): AnsweredFigure {
  if (isScoredAlone(reading, node)) return figureOfState(answeringStateOf(reading, node));
  return answeredFigure(answeringFor(reading, node, reading.layer));
}

/** The value that a unit is placed by, without making its whole figure. */
function placingValue(reading: MomentReading, node: UnitNode): number | null {
  if (isScoredAlone(reading, node)) return answeringStateOf(reading, node)?.metCount ?? null;
  return listedFigure(reading, node).average;
}

type Orders = Map<string, readonly UnitNode[]>;

const byName = new WeakMap<UnitNode, Orders>();

/** The units of a kind at and under a node, ordered by name. */
function inOrderOfNames(node: UnitNode, level: UnitKind, units: UnitDirectory): readonly UnitNode[] {
  const orders = byName.get(node) ?? new Map<string, readonly UnitNode[]>();
  byName.set(node, orders);
  const place = (one: UnitNode) => units.placeByName(one.unit.id);
  const order = orders.get(level) ?? nodesOfKind(node, level).sort((a, b) => place(a) - place(b));
  orders.set(level, order);
  return order;
}

function placed(reading: MomentReading, named: readonly UnitNode[]): UnitNode[] {
  const byValue = Map.groupBy(named, (one) => placingValue(reading, one) ?? -1);
  const highestFirst = [...byValue.keys()].sort((a, b) => b - a);
  return highestFirst.flatMap((value) => byValue.get(value) ?? []);
}

type Kept = { edition: number; orders: Orders };

const kept = new WeakMap<Sheet, Kept>();

/** The units of a kind at and under the unit asked for: the highest first, of equal ones by name, unknown last. */
export function ranking(reading: MomentReading, level: UnitKind, units: UnitDirectory): readonly UnitNode[] {
  const { sheet, node, layer } = reading;
  if (node === null) return [];
  const edition = sheet.edition();
  const known = kept.get(sheet);
  const orders: Orders = known?.edition === edition ? known.orders : new Map();
  if (orders !== known?.orders) kept.set(sheet, { edition, orders });
  const key = `${node.unit.id}/${level}/${layer}`;
  const order = orders.get(key) ?? placed(reading, inOrderOfNames(node, level, units));
  orders.set(key, order);
  return order;
}
