import type { UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { isAbove, type UnitKind } from '@tiendo/domain/units/unit.ts';
import { type AnsweredFigure, sizeOfState } from './answered-figure.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import { answeringStateOf, type MomentReading } from './moment-reading.ts';
import { comparabilityOf, differenceOf } from './previous-figure.ts';
import { listedFigure } from './ranking.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';

/** The kind listed by default: the highest below the unit that units in scope belong to. */
export function defaultLevel({ context, now }: FigureAtDate): UnitKind {
  const [highest] = (now.node?.children ?? [])
    .map(({ unit }) => unit.kind)
    .sort((a, b) => (isAbove(a, b) ? -1 : isAbove(b, a) ? 1 : 0));
  return highest ?? context.unit.kind;
}

/** A unit of a list at two dates. `past` null: it did not exist then. */
export type ListedUnit = {
  node: UnitNode;
  figure: AnsweredFigure;
  past: AnsweredFigure | null;
  comparability: UnitFigure['comparability'];
  /** Null unless the two may be compared. */
  difference: number | null;
};

/** The figures of a listed unit now and then, with what comparing them allows. */
export function listedUnit(
  { now, before }: Pick<FigureAtDate, 'now' | 'before'>,
  node: UnitNode,
): ListedUnit {
  const figure = listedFigure(now, node);
  const then = before.sheet.tree.node(node.unit);
  const past = then === null ? null : listedFigure(before, then);
  const over = (at: MomentReading, of: UnitNode | null, one: AnsweredFigure | null) => ({
    at,
    node: of,
    communes: one?.communes ?? null,
    value: one?.average ?? null,
    origins: one?.origins ?? [],
  });
  const comparability = comparabilityOf(over(before, then, past), over(now, node, figure));
  const may = comparability === 'comparable';
  return {
    node,
    figure,
    past,
    comparability: past === null && figure.average !== null ? 'units_changed' : comparability,
    difference: may ? differenceOf(figure.average, past?.average ?? null) : null,
  };
}

const isScoredItself = (node: UnitNode): boolean => node.counted && node.children.length === 0;

/** What a listed unit is measured by: its count over its set, or an average with its parts. */
export function measureOf(now: MomentReading, { node, figure }: ListedUnit) {
  const count = isScoredItself(node);
  return {
    kind: count ? ('count' as const) : ('average' as const),
    value: figure.average,
    valueDecimals: figure.averageDecimals,
    numerator: figure.totalMet,
    denominator: count ? sizeOfState(answeringStateOf(now, node), now.set) : figure.communes,
    origins: figure.origins,
  };
}
