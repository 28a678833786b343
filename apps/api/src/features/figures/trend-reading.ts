import type { TrendPoint } from '@tiendo/contracts/figures/trend.ts';
import { setInForce } from '@tiendo/domain/criteria/criteria-set.ts';
import { formatPeriodCode, lastDay, type Quarter } from '@tiendo/domain/time/period.ts';
import { keptOfData } from '../../shared/data/kept-of-data.ts';
import { lasting } from '../../shared/json/json-text.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureSources } from './figure-sources.ts';
import { type Answering, answeringFor, type MomentReading, readMoment } from './moment-reading.ts';
import type { TerritoryReading } from './territory-reading.ts';

/** One quarter of a trend as read: its set, its units, and what answers. */
export type QuarterReading = Pick<MomentReading, 'node' | 'asReported'> & {
  quarter: Quarter;
  date: string;
  set: CriteriaSetRecord | null;
  answering: Answering;
  figure: AnsweredFigure;
  point: TrendPoint;
};

/** The sets of the level and issuer asked for, of which the one in force at each quarter is read. */
export function setsOfTrend({ family }: FigureContext): CriteriaSetRecord[] {
  return family.siblings.filter((sibling) => sibling.scopeUnitId === family.set.scopeUnitId);
}

type Told = Pick<QuarterReading, 'quarter' | 'date' | 'set' | 'figure'>;

const pointOf = ({ quarter, date, set, figure }: Told, sources: FigureSources): TrendPoint => ({
  period: formatPeriodCode(quarter),
  asOf: date,
  dataAsOf: figure.dataAsOf,
  value: figure.average,
  valueDecimals: figure.averageDecimals,
  numerator: figure.totalMet,
  denominator: figure.communes,
  reported: figure.reported,
  expected: figure.expected,
  origins: figure.origins,
  setCode: set?.code ?? null,
  sourceKeys: sources.sources.byIds(figure.sourceIds).map(({ key }) => key),
});

function readQuarter(
  sources: FigureSources,
  context: FigureContext,
  territory: TerritoryReading,
  quarter: Quarter,
): QuarterReading {
  const date = lastDay(quarter);
  const { family, unit, selection } = context;
  const set = setInForce(setsOfTrend(context), family.set.levelCode, date, [unit.id, ...unit.pathIds]);
  const at = { moment: { date, period: quarter }, set: set ?? family.set };
  const reading = readMoment(sources, context, at, territory);
  const { node, asReported } = reading;
  const answering: Answering =
    set === null
      ? { kind: 'none', expected: node?.expected ?? 0 }
      : answeringFor(reading, node, selection.layer);
  const figure = answeredFigure(answering);
  const point = lasting(pointOf({ quarter, date, set, figure }, sources));
  return { quarter, date, set, node, asReported, answering, figure, point };
}

/** The quarters read so far of one unit and set in one reading, by their place in time. */
type Series = Map<number, QuarterReading>;

/** Units whose quarters are kept, and quarters of each: a hundred take about 100 kilobytes. */
const kept = keptOfData<Series>(150);
const quartersKept = 100;

/**
 * What answers at the end of some quarters, each by the set that is in force. Trends overlap: a quarter
 * is read once for all of them.
 */
export function readQuarters(
  sources: FigureSources,
  context: FigureContext,
  territory: TerritoryReading,
  quarters: readonly Quarter[],
): QuarterReading[] {
  const { unit, family, selection } = context;
  const { unitsAt, panel } = territory;
  const what = `${unit.id} ${family.set.id} ${selection.basis} ${selection.layer}`;
  const where = `${unitsAt} ${panel?.from} ${panel?.to}`;
  const series = kept(sources, `${what} ${where}`, () => new Map());
  return quarters.map((quarter) => {
    const place = quarter.year * 4 + quarter.quarter;
    const known = series.get(place);
    if (known !== undefined) return known;
    const reading = readQuarter(sources, context, territory, quarter);
    if (series.size < quartersKept) series.set(place, reading);
    return reading;
  });
}
