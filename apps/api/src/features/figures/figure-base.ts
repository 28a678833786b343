import type { FigureNote, ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { formatPeriodCode } from '@tiendo/domain/time/period.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { SetMoment } from './moment-reading.ts';

type BaseParts = {
  context: FigureContext;
  at: SetMoment;
  reading: ReadingDates;
  figure: AnsweredFigure;
  sources: SourceSummary[];
  notes: FigureNote[];
};

/** What every figure carries: what it is of, what it was made of, and whence. */
export function figureBaseOf({ context, at, reading, figure, sources, notes }: BaseParts) {
  const { unit, selection } = context;
  const { date, period } = at.moment;
  return {
    unit: unitSummaryOf(unit, date),
    criteriaSet: criteriaSetSummaryOf(at.set),
    asOf: date,
    period: period === null ? null : formatPeriodCode(period),
    dataAsOf: figure.dataAsOf,
    basis: selection.basis,
    mode: selection.mode,
    reading,
    layer: selection.layer,
    value: figure.average,
    numerator: figure.totalMet,
    denominator: figure.communes,
    reported: figure.reported,
    expected: figure.expected,
    origins: figure.origins,
    sources,
    notes,
  };
}
