import type { PacedTarget } from '@tiendo/contracts/figures/pace.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { criteriaAsked } from '@tiendo/domain/figures/criteria-asked.ts';
import {
  neededPace,
  type PastStanding,
  paceStart,
  recentPace,
  type StatusQuestion,
  targetStatus,
} from '@tiendo/domain/figures/target.ts';
import { verdictsOf } from '@tiendo/domain/progress/verdict-mask.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { sizeOfState } from './answered-figure.ts';
import { listedUnit } from './listed-units.ts';
import { answeringFor, answeringStateOf, type MomentReading } from './moment-reading.ts';
import type { OpenTarget } from './open-targets.ts';
import { isSameReport } from './previous-figure.ts';
import { listedFigure } from './ranking.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';

function standingThen(now: MomentReading, node: UnitNode, then: MomentReading): PastStanding {
  const quarter = quarterOf(then.moment.date);
  const past = then.sheet.tree.node(node.unit);
  if (isSameReport(answeringFor(then, past, then.layer), answeringFor(now, node, now.layer)))
    return { quarter, totalMet: null, comparability: 'no_data' };
  const listed = listedUnit({ now, before: then }, node);
  return { quarter, totalMet: listed.past?.totalMet ?? null, comparability: listed.comparability };
}

/** What the whole set asks of the unit, as it is known at the date. */
function askedOf(now: MomentReading, node: UnitNode, criteria: readonly CriterionReference[]) {
  const state = answeringStateOf(now, node);
  return criteriaAsked(verdictsOf(state?.mask ?? ''), sizeOfState(state, now.set) ?? criteria.length);
}

type Readings = {
  now: MomentReading;
  /** The latest first. */
  past: readonly MomentReading[];
  criteria: readonly CriterionReference[];
};

/** How a target stands against the recent pace of its unit. */
export function paceOf(
  target: OpenTarget,
  { now, past, criteria }: Readings,
): { item: PacedTarget; sourceIds: number[] } {
  const { node, kind, wanted, recognised, sourceIds: _targetSources, ...told } = target;
  const figure = listedFigure(now, node);
  const { asked, missing } = askedOf(now, node, criteria);
  const question: StatusQuestion = {
    totalMet: figure.totalMet,
    communes: figure.communes ?? 0,
    expected: figure.expected,
    targetAverage: wanted ?? asked,
    date: now.moment.date,
    dueDate: target.dueDate,
  };
  const { start, hindrance } = paceStart(
    past.map((then) => standingThen(now, node, then)),
    { date: now.moment.date, dataAsOf: figure.dataAsOf },
  );
  const needed = neededPace(question);
  const item: PacedTarget = {
    ...told,
    unit: unitSummaryOf(node.unit, now.moment.date),
    kind,
    wanted: question.targetAverage,
    value: figure.average,
    totalMet: figure.totalMet,
    communes: figure.communes,
    expected: figure.expected,
    origins: figure.origins,
    recognised,
    missing: kind === 'recognition' ? missing.flatMap((place) => criteria[place] ?? []) : [],
    criteria: needed.criteria,
    quartersLeft: needed.quarters,
    neededPerQuarter: needed.perQuarter,
    recentPerQuarter: recentPace(question, start),
    since: start === null ? null : formatPeriodCode(start.quarter),
    hindrance,
    status: recognised ? 'met' : targetStatus(question, start),
  };
  return { item, sourceIds: figure.sourceIds };
}
