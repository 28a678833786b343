import type { CriterionAnswer } from '@tiendo/contracts/figures/criterion.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { standingSince } from '@tiendo/domain/figures/standing-since.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import {
  formatPeriodCode,
  lastDay,
  previousPeriod,
  type Quarter,
  quarterOf,
} from '@tiendo/domain/time/period.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import { setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import { answeringStateOf, type MomentReading, readMoment } from './moment-reading.ts';
import { territoryReading } from './territory-reading.ts';
import { breaksOf } from './trend-breaks.ts';
import { setsOfTrend } from './trend-reading.ts';

type Point = CriterionAnswer['history'][number];
type QuarterMoment = { quarter: Quarter; reading: MomentReading };

const quartersTold = 9;

/** The quarter of a date and those before it, the earliest first. */
function lastQuarters(date: string): Quarter[] {
  const quarters = [quarterOf(date)];
  for (let last = quarters[0]; last !== undefined && quarters.length < quartersTold; last = quarters[0])
    quarters.unshift(previousPeriod(last));
  return quarters;
}

function readQuarters(sources: FigureSources, { context, now }: FigureAtDate): QuarterMoment[] {
  const quarters = lastQuarters(now.moment.date);
  const [first = quarterOf(now.moment.date)] = quarters;
  const territory = territoryReading(context, lastDay(first), now.moment.date);
  return quarters.map((quarter, index) => {
    if (index === quarters.length - 1) return { quarter, reading: now };
    const date = lastDay(quarter);
    const set = setReadAt(context.family, context.unit, date);
    return {
      quarter,
      reading: readMoment(sources, context, { moment: { date, period: quarter }, set }, territory),
    };
  });
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
  const since = standingSince(history.map(({ verdict }) => verdict));
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
