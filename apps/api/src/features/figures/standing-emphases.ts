import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { speaksFor } from '@tiendo/domain/figures/answering-state.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';

/** What conferences stress, by the id of the criterion, with the documents that say so. */
export type StandingEmphases = {
  ofCriterion: (id: number) => CriterionCount['emphasisedBy'];
  sources: SourceSummary[];
};

/** What conferences of the unit stress in the quarter of the date, or in the period asked for. */
export function standingEmphases(sources: FigureSources, { context, now }: FigureAtDate): StandingEmphases {
  const criteria = new Set(context.family.criteria.map(({ id }) => id));
  const standing = sources.marks
    .emphases(context.unit.id)
    .filter(({ criterionId, asOf }) => criteria.has(criterionId) && speaksFor(asOf, now.moment));
  const found = sources.sources.byIds(standing.map(({ sourceId }) => sourceId));
  const keys = new Map(found.map(({ id, key }) => [id, key]));
  return {
    ofCriterion: (id) =>
      standing
        .filter(({ criterionId }) => criterionId === id)
        .flatMap(({ asOf, setBasis, sourceId }) => {
          const sourceKey = keys.get(sourceId);
          return sourceKey === undefined ? [] : [{ sourceKey, asOf, setBasis }];
        }),
    sources: found.map(({ id: _id, ...summary }) => summary),
  };
}
