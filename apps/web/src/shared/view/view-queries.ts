import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getUnit, getUnitLineage } from '@tiendo/contracts/units.ts';
import { answerQuery } from '../api/call.ts';
import { dateOfPeriod } from './periods.ts';
import { selectionOf } from './trend-query.ts';
import type { View } from './view-search.ts';

/** The selection of a view at the period it shows. */
export const atPeriod = (view: View) => ({ ...selectionOf(view), period: view.period });

export const unitQuery = ({ unit, period }: View) =>
  answerQuery(getUnit, { params: { id: unit }, query: { asOf: dateOfPeriod(period) } });

/** What the unit came from and became. */
export const lineageQuery = ({ unit }: View) => answerQuery(getUnitLineage, { params: { id: unit } });

export const averageQuery = (view: View) => answerQuery(getAverage, { query: atPeriod(view) });
