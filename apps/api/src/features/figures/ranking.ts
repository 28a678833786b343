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

const byName = new WeakMap<UnitNode, Map<UnitKind, readonly UnitNode[]>>();

/** The units of a kind at and under a node, ordered by name. */
function inOrderOfNames(node: UnitNode, level: UnitKind, units: UnitDirectory): readonly UnitNode[] {
  const orders = byName.get(node) ?? new Map<UnitKind, readonly UnitNode[]>();
  byName.set(node, orders);
  const place = (one: UnitNode) => units.placeByName(one.unit.id);
  const order = orders.get(level) ?? nodesOfKind(node, level).sort((a, b) => place(a) - place(b));
  orders.set(level, order);
  return order;
}

/** Places in the order of names, that of the highest first: four bytes each, as there are many units and many sheets. */
type Places = Uint32Array;

function placed(reading: MomentReading, named: readonly UnitNode[]): Places {
  const values = named.map((one) => placingValue(reading, one) ?? -1);
  const byValue = Map.groupBy(values.keys(), (place) => values[place] ?? -1);
  const highestFirst = [...byValue.keys()].sort((a, b) => b - a);
  return Uint32Array.from(highestFirst.flatMap((value) => byValue.get(value) ?? []));
}

type Kept = { edition: number; orders: Map<string, Places> };

const kept = new WeakMap<Sheet, Kept>();

/** The places of a sheet, found once for as long as it stays as it is. */
function placesOn(sheet: Sheet, key: string, find: () => Places): Places {
  const edition = sheet.edition();
  const known = kept.get(sheet);
  const orders = known?.edition === edition ? known.orders : new Map<string, Places>();
  if (orders !== known?.orders) kept.set(sheet, { edition, orders });
  const places = orders.get(key) ?? find();
  orders.set(key, places);
  return places;
}

/** Units in an order, of which some are taken from one place up to another. */
export type Ranking = { slice(from: number, to: number): UnitNode[] };

/** The units of a kind at and under the unit asked for: the highest first, of equal ones by name, unknown last. */
export function ranking(reading: MomentReading, level: UnitKind, units: UnitDirectory): Ranking {
  const { sheet, node, layer } = reading;
  if (node === null) return [];
  const named = inOrderOfNames(node, level, units);
  const places = placesOn(sheet, `${node.unit.id}/${level}/${layer}`, () => placed(reading, named));
  return {
    slice: (from, to) => Array.from(places.subarray(from, to)).flatMap((place) => named[place] ?? []),
  };
}
