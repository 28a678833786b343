import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { getCriteriaSet } from '@tiendo/contracts/criteria-set.ts';
import { type Dossier, getDossier, listDossiers } from '@tiendo/contracts/dossiers/dossier.ts';
import { listReviewers } from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import { type CriterionReview, getDossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../shared/api/call.ts';

export type QueueChoice = Omit<QueryInputOf<typeof listDossiers>, 'cursor' | 'limit'>;

const rowsAPage = 100;

/** The dossiers asked for, page after page. */
export const queueQuery = (choice: QueueChoice) =>
  infiniteQueryOptions({
    queryKey: [urlOf(listDossiers, { query: choice }), 'pages'],
    queryFn: ({ pageParam, client }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      const query = { ...choice, limit: rowsAPage, ...cursor };
      return client.fetchQuery({ ...answerQuery(listDossiers, { query }), staleTime: 0 });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    retry: false,
  });

export const dossierQuery = (id: number) => answerQuery(getDossier, { params: { id } });

export const reviewersQuery = (id: number) => answerQuery(listReviewers, { params: { id } });

export const setQuery = (code: string) => answerQuery(getCriteriaSet, { params: { code } });

/** How often a review is read again, so that each reviewer sees what the others say. */
const readAgainMs = 10_000;

export const reviewQuery = (id: number) =>
  queryOptions({
    ...answerQuery(getDossierReview, { params: { id } }),
    staleTime: 0,
    refetchInterval: readAgainMs,
  });

/** Takes what is stored of one criterion into the review that is shown. */
export function takeCriterionReview(client: QueryClient, id: number, said: CriterionReview): void {
  client.setQueryData(
    reviewQuery(id).queryKey,
    (review) =>
      review && {
        ...review,
        criteria: review.criteria.map((one) =>
          one.claim.criterion.position === said.criterion && said.version >= one[said.stage].version
            ? { ...one, [said.stage]: said }
            : one,
        ),
      },
  );
}

/** Asks again for everything that tells of dossiers. */
export const dossiersChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) => String(key).startsWith(urlOf(listDossiers)),
  });

/** Takes a dossier as the server has it now into the pages that show it; an answer that was overtaken is left out. */
export function takeDossier(client: QueryClient, dossier: Dossier): void {
  client.setQueryData(dossierQuery(dossier.id).queryKey, (before) =>
    before !== undefined && before.version > dossier.version ? before : dossier,
  );
}
