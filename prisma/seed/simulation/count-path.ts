import type { Commune } from './communes.ts';
import { SIZE } from './criterion-order.ts';
import { FIRST_UNDER_2022, LAST_UNDER_2016, simulatedQuarters } from './quarters.ts';
import { randomFor, wholeBetween } from './random.ts';
import type { Anchor, DistrictScenario } from './scenario/district-scenario.ts';

/** The most criteria of a commune that is not to be recognised. */
const MOST_UNRECOGNISED = 18;
/** Criteria that a commune near its goal gains in a quarter, at most and usually. */
const FASTEST_TO_FINISH = 2;
const PACE_TO_FINISH = 1.25;
/** Criteria lost at most when the set of 2022 began. */
const MOST_LOST = 3;
/** Criteria that a recognised commune holds at least in the long run. */
const LEAST_HELD = 17;
const LAST = simulatedQuarters.length - 1;

/**
 * Whole counts by quarter index on straight lines between the anchors, level before the first and after the last.
 * `phase` in [0, 1) sets how soon a started criterion counts, so that communes do not all step together.
 */
export function interpolate(
  anchors: readonly Anchor[],
  quarters: Iterable<number>,
  phase: number,
): Map<number, number> {
  const sorted = [...new Map(anchors)].sort(([a], [b]) => a - b);
  const countAt = (quarter: number): number => {
    const before = sorted.findLast(([at]) => at <= quarter);
    const after = sorted.find(([at]) => at >= quarter);
    if (before === undefined || after === undefined) return (before ?? after)?.[1] ?? 0;
    if (after[0] === before[0]) return before[1];
    const share = (quarter - before[0]) / (after[0] - before[0]);
    return Math.floor(before[1] + share * (after[1] - before[1]) + phase);
  };
  return new Map([...quarters].map((quarter) => [quarter, countAt(quarter)]));
}

type PathQuestion = {
  readonly commune: Commune;
  readonly scenario: DistrictScenario;
  /** Criteria that the known parents had in common when the commune began; null where no parent is known. */
  readonly inherited: number | null;
};

/**
 * Criteria met at the end of each quarter under the sets of 2016 and 2022: slow growth, all 19 in the quarter in
 * which the scenario says so and not before, fewer when the set of 2022 begins, and the scenario's own counts.
 */
export function countPath(question: PathQuestion): ReadonlyMap<number, number> {
  const { commune, scenario } = question;
  const quarters = [...commune.unitAt.keys()];
  const old = quarters.filter((quarter) => quarter <= LAST_UNDER_2016);
  const recent = quarters.filter((quarter) => quarter >= FIRST_UNDER_2022);
  const phase = randomFor('phase', commune.district, commune.name)();
  const oldCounts = interpolate(anchorsUnder2016(question), old, phase);
  const endOfOld = old.length === 0 ? null : (oldCounts.get(Math.max(...old)) ?? null);
  const recentCounts = interpolate(anchorsUnder2022(question, endOfOld), recent, phase);
  const capped = [...oldCounts, ...recentCounts].map(([quarter, count]): [number, number] => {
    const finish = scenario.finish[commune.name];
    const done = finish !== undefined && quarter >= finish;
    return [quarter, Math.min(count, done ? SIZE : MOST_UNRECOGNISED)];
  });
  return new Map(capped);
}

type Era = { readonly from: number; readonly to: number };
const UNDER_2016: Era = { from: 0, to: LAST_UNDER_2016 };
const UNDER_2022: Era = { from: FIRST_UNDER_2022, to: LAST };

const fixedIn = ({ commune, scenario }: PathQuestion, era: Era): readonly Anchor[] =>
  (scenario.anchors[commune.name] ?? []).filter(([quarter]) => quarter >= era.from && quarter <= era.to);

const firstQuarter = ({ commune }: PathQuestion): number => Math.min(...commune.unitAt.keys());

/** The scenario's counts come last and win over those drawn for the same quarter. */
function anchorsUnder2016(question: PathQuestion): Anchor[] {
  const { commune, scenario, inherited } = question;
  const random = randomFor('path', commune.district, commune.name);
  const first = firstQuarter(question);
  const drawnStart = wholeBetween(random, ...scenario.start);
  const [low, high] = scenario.yearlyGain;
  const perQuarter = (low + random() * (high - low)) / 4;
  const start = inherited ?? drawnStart + Math.round(perQuarter * first);
  const finish = scenario.finish[commune.name];
  const fixed = fixedIn(question, UNDER_2016);
  if (finish !== undefined && finish <= LAST_UNDER_2016) {
    const atStart = Math.max(start, Math.min(SIZE, SIZE - FASTEST_TO_FINISH * (finish - first)));
    return [[first, atStart], [Math.max(finish, first), SIZE], [LAST_UNDER_2016, SIZE], ...fixed];
  }
  const [lastAt, last] = fixed.at(-1) ?? [first, start];
  const grown = last + Math.round(perQuarter * (LAST_UNDER_2016 - lastAt));
  const end = Math.min(MOST_UNRECOGNISED, Math.max(grown, neededToFinish(finish)));
  return [[first, start], [LAST_UNDER_2016, end], ...fixed];
}

/** What a commune must meet at the end of 2021 to finish in the given quarter at an ordinary pace. */
const neededToFinish = (finish: number | undefined): number =>
  finish === undefined ? 0 : SIZE + MOST_LOST - Math.floor(PACE_TO_FINISH * (finish - FIRST_UNDER_2022));

function anchorsUnder2022(question: PathQuestion, endOfOld: number | null): Anchor[] {
  const { commune, scenario, inherited } = question;
  const random = randomFor('path of 2022', commune.district, commune.name);
  const first = Math.max(FIRST_UNDER_2022, firstQuarter(question));
  const finish = scenario.finish[commune.name];
  const finishedBefore = finish !== undefined && finish < FIRST_UNDER_2022;
  const lost = wholeBetween(random, finishedBefore ? 0 : 1, MOST_LOST);
  const start = endOfOld === null ? (inherited ?? 0) : Math.max(1, endOfOld - lost);
  const perQuarter = (scenario.yearlyGain[0] + random() * 0.6) / 4;
  const fixed = fixedIn(question, UNDER_2022);
  if (finish !== undefined) {
    const held =
      fixed.findLast(([quarter]) => quarter > finish)?.[1] ?? wholeBetween(random, LEAST_HELD, SIZE);
    const recovered = first + wholeBetween(random, 2, 8);
    return finishedBefore
      ? [[first, start], [recovered, Math.max(start, held)], [LAST, held], ...fixed]
      : [[first, start], [finish, SIZE], [LAST, held], ...fixed];
  }
  const [lastAt, last] = fixed.at(-1) ?? [first, start];
  const end = Math.min(MOST_UNRECOGNISED, last + Math.round(perQuarter * (LAST - lastAt)));
  return [[first, start], [LAST, end], ...fixed];
}
