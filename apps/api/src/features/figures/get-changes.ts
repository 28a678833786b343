import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ChangesAnswer, getChanges as contract } from '@tiendo/contracts/figures/changes.ts';
import type { FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import { lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { byCriterion, totalsOf } from './change-totals.ts';
import { answerUnit, describeFigure, type FigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import { figureContext, refuseImpossibleDate } from './figure-context.ts';
import { setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import { knownVerdicts } from './known-verdicts.ts';
import { readMoments } from './moment-reading.ts';
import { changeOf, mostChangedFirst, pairsOf } from './unit-changes.ts';

type Query = QueryOf<typeof contract>;

function momentOfEnd(text: string): FigureMoment {
  const period = parsePeriod(text);
  return period === null ? { date: text, period: null } : { date: lastDay(period), period };
}

async function readBothEnds(sources: FigureSources, query: Query): Promise<FigureAtDate> {
  const context = figureContext(sources, query);
  const [from, to] = [momentOfEnd(query.from), momentOfEnd(query.to)];
  if (from.date > to.date)
    throw parameterError('range_reversed', 'from', { given: query.from, expected: query.to });
  refuseImpossibleDate(context, to.date);
  const { family, unit } = context;
  const { territory, readings } = await readMoments(sources, context, [
    { moment: to, set: family.set },
    { moment: from, set: setReadAt(family, unit, from.date) },
  ]);
  const [now, before] = readings;
  if (now === undefined || before === undefined) throw new Error('a reading is missing');
  return { context, territory, now, before };
}

/** Criteria gained and lost between two dates, by commune and by criterion. */
export async function getChanges(sources: FigureSources, query: Query): Promise<ChangesAnswer> {
  const read = await readBothEnds(sources, query);
  const { context, now, before } = read;
  const answered = answerUnit(read, false);
  const pairs = pairsOf(read, query.layer);
  const { criteria } = context.family;
  const states = pairs.flatMap((pair) => [pair.before?.state, pair.after?.state]);
  const [described, verdicts] = await Promise.all([
    describeFigure(sources, read, answered, 'to'),
    knownVerdicts(
      sources.progress,
      states.filter((state) => state != null),
      criteria.map((criterion) => criterion.id),
    ),
  ]);
  const changes = pairs.map((pair) => changeOf(read, pair, verdicts, criteria)).sort(mostChangedFirst);
  return {
    ...figureBaseOf({ context, at: now, figure: answered.figure, ...described }),
    from: before.moment.date,
    to: now.moment.date,
    ...pageOfAll('changes', query, changes),
    byCriterion: byCriterion(changes, criteria),
    totals: totalsOf(changes),
  };
}
