import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listSources as contract } from '@tiendo/contracts/published-figures.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { PublishedFigureReader } from './published-figure-reader.ts';

/** The documents that figures were read in. */
export async function listSources(
  { units }: Reference,
  reader: PublishedFigureReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const found = await reader.sources(pageWindow('sources', query));
  const { items, nextCursor } = pageOf('sources', query, found);
  return {
    items: items.map(({ unitId, ...source }) => {
      const unit = unitId === null ? null : units.byId(unitId);
      return { ...source, unit: unit === null ? null : unitSummaryOf(unit, source.eventDate) };
    }),
    nextCursor,
  };
}
