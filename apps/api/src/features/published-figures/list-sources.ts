import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listSources as contract } from '@tiendo/contracts/published-figures.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { type UnitDirectory, unitsById } from '../../shared/unit-directory.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import type { PublishedFigureReader } from './published-figure-reader.ts';

/** The documents that figures were read in. */
export async function listSources(
  directory: UnitDirectory,
  reader: PublishedFigureReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const found = await reader.sources(pageWindow('sources', query));
  const { items, nextCursor } = pageOf('sources', query, found);
  const ids = items.map((source) => source.unitId).filter((id) => id !== null);
  const units = await unitsById(directory, ids);
  return {
    items: items.map(({ unitId, ...source }) => {
      const unit = units.get(unitId ?? -1);
      return { ...source, unit: unit === undefined ? null : unitSummaryOf(unit, source.eventDate) };
    }),
    nextCursor,
  };
}
