import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import {
  type ComparableFigure,
  type FigureComparability,
  figureComparability,
} from '@tiendo/domain/figures/figure-comparison.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { sameScope } from '@tiendo/domain/units/scope-tree.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import type { Answering, SetMoment } from './moment-reading.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';

/** A figure with what decides whether it may be compared. */
export type FigureOver = Omit<ComparableFigure, 'setCode'> & { at: SetMoment; node: UnitNode | null };

const comparable = ({ at, communes, value, origins }: FigureOver): ComparableFigure => ({
  setCode: at.set.code,
  communes,
  value,
  origins,
});

/** Whether the figure may be subtracted from the later one. */
export function comparabilityOf(before: FigureOver, after: FigureOver): FigureComparability {
  return figureComparability(comparable(before), comparable(after), () => sameScope(before.node, after.node));
}

/** a − b where both are known. */
export function differenceOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** A report that answers for a long period also answers for the quarter it was held in. */
export function isSameReport(a: Answering, b: Answering): boolean {
  return a.kind === 'published_aggregate' && b.kind === 'published_aggregate' && a.aggregate === b.aggregate;
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
