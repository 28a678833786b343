import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { type FigureComparability, figureComparability } from '@tiendo/domain/figures/figure-comparison.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { sameScope } from '@tiendo/domain/units/scope-tree.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import type { SetMoment } from './moment-reading.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';

/** A figure with what decides whether it may be compared. */
export type FigureOver = {
  at: SetMoment;
  node: UnitNode | null;
  /** n, the units that the value was taken over; null where a source does not print it. */
  communes: number | null;
  value: number | null;
  origins: readonly FigureOrigin[];
};

const comparable = ({ at, value, origins }: FigureOver) => ({ setCode: at.set.code, value, origins });

/** Of the same units, an average over some of them says nothing of how the others moved. */
function overAsMany(before: FigureOver, after: FigureOver): boolean {
  return before.communes === null || after.communes === null || before.communes === after.communes;
}

/** Whether the figure may be subtracted from the later one. */
export function comparabilityOf(before: FigureOver, after: FigureOver): FigureComparability {
  const overSameUnits = () => overAsMany(before, after) && sameScope(before.node, after.node);
  return figureComparability(comparable(before), comparable(after), overSameUnits);
}

/** a − b where both are known. */
export function differenceOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

type Compared = { over: FigureOver; figure: AnsweredFigure };

/** The figure at the end of the quarter before, with its difference where the two may be compared. */
export function previousFigureOf(before: Compared, after: Compared): NonNullable<AverageAnswer['previous']> {
  const comparability = comparabilityOf(before.over, after.over);
  const may = comparability === 'comparable';
  const { figure } = before;
  const { date } = before.over.at.moment;
  return {
    asOf: date,
    period: formatPeriodCode(quarterOf(date)),
    value: figure.average,
    numerator: figure.totalMet,
    denominator: figure.communes,
    origins: figure.origins,
    comparability,
    difference: may ? differenceOf(after.figure.average, figure.average) : null,
    totalDifference: may ? differenceOf(after.figure.totalMet, figure.totalMet) : null,
  };
}
