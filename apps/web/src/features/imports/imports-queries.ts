import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { getCriteriaSet } from '@tiendo/contracts/criteria-set.ts';
import type { QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import {
  getImport,
  listImportChanges,
  listImportProblems,
  listImports,
} from '@tiendo/contracts/imports/import.ts';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { getUnit } from '@tiendo/contracts/units.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery, readAnswer, send } from '../../shared/api/call.ts';

const askEveryMs = 1_000;

/** Whether the server is working on it. */
export const isUnderWay = ({ state }: Pick<ImportAnswer, 'state'>): boolean =>
  state === 'uploaded' || state === 'applying';

/** One import, asked again and again while the server works on it. */
export const importQuery = (id: number) =>
  queryOptions({
    ...answerQuery(getImport, { params: { id } }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? askEveryMs : false),
  });

/** Takes an import as the server has just told it; the list of imports tells it too. */
export function takeImport(client: QueryClient, answer: ImportAnswer): void {
  client.setQueryData(importQuery(answer.id).queryKey, answer);
  void client.invalidateQueries({ queryKey: importsQuery().queryKey });
}

/** A list of the server, page after page. */
const pagedQuery = <Page extends { nextCursor: string | null }>(
  queryKey: readonly unknown[],
  ask: (cursor: { cursor?: string }, init: { signal: AbortSignal }) => Promise<Page>,
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask(pageParam === null ? {} : { cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page) => page.nextCursor,
    retry: false,
  });

/** The imports of the person, newest first. */
export const importsQuery = () =>
  pagedQuery(['imports'], async (cursor, init) =>
    readAnswer(listImports, await send(urlOf(listImports, { query: { limit: 10, ...cursor } }), init)),
  );

/** An import with how many plans were made of it: another plan, another list. */
type Planned = Pick<ImportAnswer, 'id' | 'version'>;

/** What the plan of an import found in its file. */
export const problemsQuery = (
  { id, version }: Planned,
  choice: Pick<QueryInputOf<typeof listImportProblems>, 'kind' | 'lang'>,
) =>
  pagedQuery(['import-problems', id, version, choice], async (cursor, init) => {
    const url = urlOf(listImportProblems, { params: { id }, query: { ...choice, limit: 50, ...cursor } });
    return readAnswer(listImportProblems, await send(url, init));
  });

export type ChangesChoice = Pick<QueryInputOf<typeof listImportChanges>, 'change' | 'name'>;

/** What the plan of an import does to reports. */
export const changesQuery = ({ id, version }: Planned, choice: ChangesChoice) =>
  pagedQuery(['import-changes', id, version, choice], async (cursor, init) => {
    const url = urlOf(listImportChanges, { params: { id }, query: { ...choice, limit: 50, ...cursor } });
    return readAnswer(listImportChanges, await send(url, init));
  });

export const setQuery = (code: string) => answerQuery(getCriteriaSet, { params: { code } });

export const unitQuery = (unit: string) => answerQuery(getUnit, { params: { id: unit } });
