import type { QueryClient } from '@tanstack/react-query';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { listPublishedFigures, listSources } from '@tiendo/contracts/published-figures.ts';
import { answerQuery } from '../../shared/api/call.ts';

export const sourcesQuery = () => answerQuery(listSources, { query: { limit: 500 } });
export const figuresQuery = () => answerQuery(listPublishedFigures, { query: { limit: 500 } });
export const setsQuery = () => answerQuery(listCriteriaSets, { query: { limit: 500 } });

export async function prefetchSources(client: QueryClient): Promise<void> {
  await Promise.all([
    client.prefetchQuery(sourcesQuery()),
    client.prefetchQuery(figuresQuery()),
    client.prefetchQuery(setsQuery()),
  ]);
}
