import type { CriterionAnswer } from '@tiendo/contracts/figures/criterion.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { standingSince, statesLikeLast } from '@tiendo/domain/figures/standing-since.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { formatPeriodCode, type Quarter, quarterOf } from '@tiendo/domain/time/period.ts';
import { type FigureAtDate, readPast } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { answeringStateOf, type MomentReading } from './moment-reading.ts';
import { breaksOf } from './trend-breaks.ts';
import { setsOfTrend } from './trend-reading.ts';

type Point = CriterionAnswer['history'][number];
type QuarterMoment = { quarter: Quarter; reading: MomentReading };

/** Quarters told before that of the date. */
export const quartersBefore = 8;

function readQuarters(sources: FigureSources, read: FigureAtDate): QuarterMoment[] {
  const readings = [...readPast(sources, read, quartersBefore), read.now];
  return readings.map((reading) => ({ quarter: quarterOf(reading.moment.date), reading }));
}

function pointOf({ quarter, reading }: QuarterMoment, setId: number, place: number): Point {
  const { node, set, moment } = reading;
  const state = node === null || !node.counted || set.id !== setId ? null : answeringStateOf(reading, node);
  const comparable = node?.counted === true && set.id === setId;
  return {
    period: formatPeriodCode(quarter),
    asOf: moment.date,
    setCode: set.code,
    verdict: comparable ? (verdictAt(state?.mask ?? '', place) ?? 'unknown') : null,
    origin: state === null ? null : originOf(state),
    dataAsOf: state?.asOf ?? null,
  };
}

/** The verdict on the criterion at a place through the last quarters, with every break and since when it stands. */
export function criterionHistory(
  sources: FigureSources,
  read: FigureAtDate,
  place: number,
): Pick<CriterionAnswer, 'history' | 'breaks' | 'standingSince'> {
  const quarters = readQuarters(sources, read);
  const { set } = read.context.family;
  const history = quarters.map((quarter) => pointOf(quarter, set.id, place));
  const since = standingSince(
    statesLikeLast(
      history.map(({ verdict, origin }) => ({ state: verdict === 'unknown' ? null : verdict, origin })),
    ),
  );
  const first = since === null ? undefined : history[since.from];
  return {
    history,
    breaks: breaksOf(
      quarters.map(({ quarter, reading }) => ({ quarter, set: reading.set, node: reading.node })),
      { units: sources.units, sets: setsOfTrend(read.context) },
    ),
    standingSince:
      since === null || first === undefined
        ? null
        : { period: first.period, dataAsOf: first.dataAsOf, orEarlier: since.orEarlier },
  };
}
