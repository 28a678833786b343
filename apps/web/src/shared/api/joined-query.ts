import type { UseQueryResult } from '@tanstack/react-query';

/** What a part of a page needs to know of the answer it shows. */
export type Asked<Answer> = {
  data: Answer | undefined;
  error: Error | null;
  dataUpdatedAt: number;
  refetch: () => unknown;
};

type Queries<Answers extends readonly unknown[]> = { [At in keyof Answers]: UseQueryResult<Answers[At]> };

/** Answers that say something only together: there once all are, failed where one that is not there failed. */
export function joinedQuery<Answers extends readonly unknown[]>(
  ...queries: Queries<Answers>
): Asked<Answers> {
  const missing = queries.filter(({ data }) => data === undefined);
  return {
    data: missing.length > 0 ? undefined : (queries.map(({ data }) => data) as unknown as Answers),
    error: missing.find(({ error }) => error !== null)?.error ?? null,
    dataUpdatedAt: Math.max(...queries.map(({ dataUpdatedAt }) => dataUpdatedAt)),
    refetch: () => missing.forEach(({ refetch }) => void refetch()),
  };
}
