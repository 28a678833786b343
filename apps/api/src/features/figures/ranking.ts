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
  return answeredFigure(answeringFor(reading, node, reading.sheet.layer));
}

/** The value that a unit is placed by, without making its whole figure. */
function placingValue(reading: MomentReading, node: UnitNode): number | null {
  const alone = node.children.length === 0 && reading.aggregatesOf(node).length === 0;
  return alone ? (answeringStateOf(reading, node)?.metCount ?? null) : listedFigure(reading, node).average;
}

function placed(reading: MomentReading, node: UnitNode, level: UnitKind, units: UnitDirectory): UnitNode[] {
  const byName = nodesOfKind(node, level).sort(
    (a, b) => units.placeByName(a.unit.id) - units.placeByName(b.unit.id),
  );
  const byValue = Map.groupBy(byName, (one) => placingValue(reading, one) ?? -1);
  const highestFirst = [...byValue.keys()].sort((a, b) => b - a);
  return highestFirst.flatMap((value) => byValue.get(value) ?? []);
}

type Kept = { edition: number; orders: Map<string, readonly UnitNode[]> };

const kept = new WeakMap<Sheet, Kept>();

/** The units of a kind at and under the unit asked for: the highest first, of equal ones by name, unknown last. */
export function ranking(reading: MomentReading, level: UnitKind, units: UnitDirectory): readonly UnitNode[] {
  const { sheet, node } = reading;
  if (node === null) return [];
  const edition = sheet.edition();
  const known = kept.get(sheet);
  const orders = known?.edition === edition ? known.orders : new Map<string, readonly UnitNode[]>();
  if (orders !== known?.orders) kept.set(sheet, { edition, orders });
  const key = `${node.unit.id}/${level}`;
  const order = orders.get(key) ?? placed(reading, node, level, units);
  orders.set(key, order);
  return order;
}
