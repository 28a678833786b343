import { type UseQueryOptions, type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';

/** Answers side by side in the order asked, null where one failed. */
export type Answers<Answer> = {
  answers: (Answer | null)[];
  /** The first of those that failed. */
  error: Error | null;
  pending: boolean;
};

const together = <Answer>(results: UseQueryResult<Answer>[]): Answers<Answer> => ({
  answers: results.map(({ data }) => data ?? null),
  error: results.find(({ error }) => error !== null)?.error ?? null,
  pending: results.some(({ isPending }) => isPending),
});

/** Asks several at once; the answers stay the same objects as long as nothing new came. */
export function useAnswers<Answer>(
  queries: readonly UseQueryOptions<Answer, Error, Answer, string[]>[],
): Answers<Answer> & { retry: () => void } {
  const client = useQueryClient();
  const retry = () => queries.forEach(({ queryKey }) => void client.refetchQueries({ queryKey }));
  return { ...useQueries({ queries: [...queries], combine: together<Answer> }), retry };
}
