import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { readingQuery, trendQuarters } from '@tiendo/contracts/view-reading.ts';
import { quarterCodeOf } from '@tiendo/domain/time/period-codes.ts';
import { answerQuery } from '../api/call.ts';

/** What every figure of a view is asked for. */
export const selectionOf = ({ unit, set, basis, layer, period, reading }: View) => ({
  unit,
  set,
  basis,
  layer,
  ...readingQuery(period, reading),
});

/** The query of the trend up to the period of a view. */
export const trendQuery = (view: View) => {
  const { from, to } = trendQuarters(view.period);
  return answerQuery(getTrend, {
    query: { ...selectionOf(view), from: quarterCodeOf(from), to: quarterCodeOf(to) },
  });
};
