import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ChangesAnswer, getChanges as contract } from '@tiendo/contracts/figures/changes.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { baseAtDate } from './base-at-date.ts';
import { byCriterion, totalsOf } from './change-totals.ts';
import { answerUnit } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { territoryChanges, unitChangeOf } from './territory-changes.ts';
import { readBothEnds } from './two-ends.ts';

type Query = QueryOf<typeof contract>;

/** Criteria gained and lost between two dates, by commune and by criterion. */
export function getChanges(sources: FigureSources, query: Query): ChangesAnswer {
  const read = readBothEnds(sources, query);
  const { context, now, before } = read;
  const answered = answerUnit(read, false);
  const { criteria } = context.family;
  const changes = territoryChanges(read, sources.units, query.order);
  const page = pageOfAll('changes', query, changes);
  return {
    ...baseAtDate(sources, read, query, answered),
    from: before.moment.date,
    to: now.moment.date,
    items: page.items.map((change) => unitChangeOf(change, criteria, now.moment.date)),
    nextCursor: page.nextCursor,
    byCriterion: byCriterion(changes, criteria),
    totals: totalsOf(changes),
  };
}
