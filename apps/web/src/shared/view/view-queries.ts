import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { getRecognitions } from '@tiendo/contracts/figures/recognitions.ts';
import { listPublishedFigures } from '@tiendo/contracts/published-figures.ts';
import { listTargets } from '@tiendo/contracts/targets.ts';
import { getUnit, getUnitLineage, listUnits } from '@tiendo/contracts/units.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { answerQuery } from '../api/call.ts';
import { selectionOf } from './trend-query.ts';

/** The selection of a view at the period it shows. */
export const atPeriod = (view: View) => ({ ...selectionOf(view), period: view.period });

export const unitQuery = ({ unit, period }: View) =>
  answerQuery(getUnit, { params: { id: unit }, query: { asOf: dateOfPeriod(period) } });

/** The units directly below another. */
export const childrenQuery = ({ unit, period }: Pick<View, 'unit' | 'period'>) =>
  answerQuery(listUnits, { query: { parent: unit, asOf: dateOfPeriod(period), limit: 500 } });

/** What a unit came from and became. */
export const lineageQuery = ({ unit }: Pick<View, 'unit'>) =>
  answerQuery(getUnitLineage, { params: { id: unit } });

export const averageQuery = (view: View) => answerQuery(getAverage, { query: atPeriod(view) });
export const distributionQuery = (view: View) => answerQuery(getDistribution, { query: atPeriod(view) });
export const criteriaQuery = (view: View) => answerQuery(getCriteria, { query: atPeriod(view) });

export const recognitionsQuery = ({ unit, period, layer }: View) =>
  answerQuery(getRecognitions, { query: { unit, period, layer } });

export const targetsQuery = ({ unit, period, layer }: View) =>
  answerQuery(listTargets, { query: { unit, layer, asOf: dateOfPeriod(period), limit: 500 } });

/** What was published about the unit: of itself, or naming it among others. */
export const publishedQuery = ({ unit }: View) =>
  answerQuery(listPublishedFigures, { query: { unit, about: 'unit', limit: 500 } });
