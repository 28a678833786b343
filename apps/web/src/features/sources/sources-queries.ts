import type { QueryClient } from '@tanstack/react-query';
import { listPublishedFigures, listSources } from '@tiendo/contracts/published-figures.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';

export const sourcesQuery = () => answerQuery(listSources, { query: { limit: 500 } });
export const figuresQuery = () => answerQuery(listPublishedFigures, { query: { limit: 500 } });

export async function prefetchSources(client: QueryClient): Promise<void> {
  await Promise.all([
    client.prefetchQuery(sourcesQuery()),
    client.prefetchQuery(figuresQuery()),
    client.prefetchQuery(allSetsQuery()),
  ]);
}
