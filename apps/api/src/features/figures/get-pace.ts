import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { getPace as contract, PaceAnswer, PacedTarget } from '@tiendo/contracts/figures/pace.ts';
import { isTargetOver } from '@tiendo/domain/figures/standing-target.ts';
import { paceQuarters } from '@tiendo/domain/figures/target.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate, readPast } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { type OpenTarget, openTargets } from './open-targets.ts';
import { paceOf } from './pace-reading.ts';

type Query = QueryOf<typeof contract>;

const order = { missed: 0, at_risk: 1, unknown: 2, on_track: 3, met: 4 } as const;

/** The unit's own targets first; then those farthest from being met, of equal ones in the order given. */
function inOrder(paced: readonly PacedTarget[]): PacedTarget[] {
  const own = ({ kind }: PacedTarget) => (kind === 'average' ? 0 : 1);
  return paced.toSorted((a, b) => own(a) - own(b) || order[a.status] - order[b.status]);
}

function pacedTargets(sources: FigureSources, read: FigureAtDate, targets: readonly OpenTarget[]) {
  const past = readPast(sources, read, paceQuarters).toReversed();
  const { criteria } = read.context.family;
  return targets.map((target) => ({ target, paced: paceOf(target, { now: read.now, past, criteria }) }));
}

/** Targets of a unit, and of the communes in it named for recognition, against their recent pace. */
export function getPace(sources: FigureSources, query: Query): PaceAnswer {
  const read = readFigureAtDate(sources, query, { quarters: paceQuarters });
  const { context, now } = read;
  const answered = answerUnit(read, true);
  const { date } = now.moment;
  const standing = pacedTargets(sources, read, openTargets(sources, now, context.unit)).filter(
    ({ paced }) => !isTargetOver(paced.item, date),
  );
  const sourceIds = standing.flatMap(({ target, paced }) => [...paced.sourceIds, ...target.sourceIds]);
  const page = pageOfAll('pace', query, inOrder(standing.map(({ paced }) => paced.item)));
  return {
    ...baseAtDate(sources, read, query, answered, sourceIds),
    items: page.items,
    nextCursor: page.nextCursor,
  };
}
