import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { CriteriaAnswer, getCriteria as contract } from '@tiendo/contracts/figures/criteria.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { criterionCountOf, emptyTally } from '@tiendo/domain/figures/tally.ts';
import { keptOfData } from '../../shared/data/kept-of-data.ts';
import { lasting } from '../../shared/json/json-text.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import type { Answering } from './moment-reading.ts';
import { type StandingEmphases, standingEmphases } from './standing-emphases.ts';

type Query = QueryOf<typeof contract>;

const eachOnce = (sources: readonly SourceSummary[]): SourceSummary[] => [
  ...new Map(sources.map((source) => [source.key, source])).values(),
];

type Items = CriteriaAnswer['items'];

/** Eight kilobytes each where a set has nineteen criteria. */
const kept = keptOfData<Items>(200);

function countedItems({ context }: FigureAtDate, answering: Answering): Items {
  const tally = 'tally' in answering ? answering.tally : emptyTally;
  return context.family.criteria.map((criterion, place) => ({
    criterion,
    ...criterionCountOf(tally, place, answering.expected),
    of: answering.expected,
    emphasisedBy: [],
  }));
}

/** What the sheet of a moment says of each criterion: the same on every day until something more is said. */
function itemsOf(sources: FigureSources, read: FigureAtDate, answering: Answering): Items {
  const { now, context } = read;
  const key = `${now.sheet.id} ${now.node?.unit.id} ${context.family.set.id} ${now.layer}`;
  return kept(sources, key, () => countedItems(read, answering).map(lasting));
}

const stressed = (items: Items, { ofCriterion }: StandingEmphases): Items =>
  items.map((item) => ({ ...item, emphasisedBy: ofCriterion(item.criterion.id) }));

/**
 * How many communes meet each criterion, and which ones a conference stresses. What was printed of
 * the communes together says nothing of single criteria, so it does not answer here.
 */
export function getCriteria(sources: FigureSources, query: Query): CriteriaAnswer {
  const read = readFigureAtDate(sources, query);
  const answered = answerUnit(read, false);
  const { answering } = answered;
  const emphases = standingEmphases(sources, read);
  const items = itemsOf(sources, read, answering);
  const base = baseAtDate(sources, read, query, answered);
  return {
    ...base,
    sources: eachOnce([...base.sources, ...emphases.sources]),
    items: emphases.sources.length === 0 ? items : stressed(items, emphases),
  };
}
