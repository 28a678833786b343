import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';
import { formatPeriodCode, periodContains, quarterOf } from '../time/period.ts';
import type { FigureLayer } from './answering-data.ts';
import type { PublishedAggregate } from './published-aggregate.ts';

/** When a figure is asked for: a date, and the period it was asked by where it was asked by one. */
export type FigureMoment = { date: CalendarDate; period: Period | null };

/**
 * Whether something published as of `to` speaks for the moment: up to its date, and in the quarter
 * of the date or in the period asked for.
 */
export function speaksFor(to: CalendarDate | null, moment: FigureMoment): boolean {
  if (to === null || to > moment.date) return false;
  const asked = moment.period !== null && periodContains(moment.period, to);
  return asked || periodContains(quarterOf(moment.date), to);
}

/**
 * The aggregate that answers at a moment: the latest of those that speak for it. One that its
 * source gives for a period (`printedPeriod`, as a half-year review does) also answers when that
 * very period is asked for, though the review was held days after its end.
 */
export function aggregateAt<A extends Pick<PublishedAggregate, 'asOf'> & { printedPeriod: string | null }>(
  aggregates: readonly A[],
  moment: FigureMoment,
): A | null {
  const asked = moment.period === null ? null : formatPeriodCode(moment.period);
  const answers = (aggregate: A) =>
    speaksFor(aggregate.asOf.to, moment) || (asked !== null && aggregate.printedPeriod === asked);
  const [latest] = aggregates.filter(answers).sort((a, b) => compareDates(b.asOf.to ?? '', a.asOf.to ?? ''));
  return latest ?? null;
}

/** What is known of one unit in scope at the date: its real state and its simulated one. */
export type UnitStates<S> = { readonly real: S | null; readonly simulated: S | null };

type Dated = { readonly asOf: CalendarDate };

/** The latest state of one unit from each kind of origin, each as it stands at the date. */
export type StatesByOrigin<S extends Dated> = {
  collected: S | null;
  published: S | null;
  simulated: S | null;
};

function laterOf<S extends Dated>(a: S | null, b: S | null): S | null {
  if (a === null || b === null) return a ?? b;
  return b.asOf > a.asOf ? b : a;
}

/**
 * The real and the simulated state of a unit at a moment. What was collected stands until
 * something real comes later. What a report printed about one unit is an excerpt: it stands for
 * the quarter of its date; after that quarter newer simulated data goes before it where simulated
 * data may answer at all. In the published layer it is carried forward without limit.
 */
export function unitStatesAt<S extends Dated>(
  states: StatesByOrigin<S>,
  moment: FigureMoment,
  layer: FigureLayer,
): UnitStates<S> {
  const { collected, published, simulated } = states;
  const stands =
    published !== null &&
    (layer === 'published' ||
      speaksFor(published.asOf, moment) ||
      simulated === null ||
      simulated.asOf <= published.asOf);
  return { real: laterOf(collected, stands ? published : null), simulated };
}
