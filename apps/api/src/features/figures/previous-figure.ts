import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { type FigureComparability, figureComparability } from '@tiendo/domain/figures/figure-comparison.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { lastingIdOf } from '@tiendo/domain/units/lineage.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import type { SetMoment } from './moment-reading.ts';

/** A figure with what decides whether it may be compared. */
export type FigureOver = {
  at: SetMoment;
  scope: readonly UnitRecord[];
  value: number | null;
  origins: readonly FigureOrigin[];
};

const comparable = ({ at, scope, value, origins }: FigureOver) => ({
  scopeIds: scope.map(lastingIdOf),
  setCode: at.set.code,
  value,
  origins,
});

/** Whether the figure may be subtracted from the later one. */
export function comparabilityOf(before: FigureOver, after: FigureOver): FigureComparability {
  return figureComparability(comparable(before), comparable(after));
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
