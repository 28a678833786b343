import { type QueryClient, useQuery } from '@tanstack/react-query';
import { getCriterion } from '@tiendo/contracts/figures/criterion.ts';
import { getMatrix, type MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { getPageFile } from '@tiendo/contracts/page-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { View, ViewSearch } from '@tiendo/contracts/view-address.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useMemo } from 'react';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { atPeriod, averageQuery, unitQuery } from '../../shared/view/view-queries.ts';
import { matrixChoiceOf } from './matrix-search.ts';

const rowsOfPage = 500;

const pageQuery = (view: View, since: string | null, cursor: string | null) =>
  answerQuery(getMatrix, {
    query: {
      ...atPeriod(view),
      ...(since === null ? {} : { since }),
      marks: 'all',
      limit: rowsOfPage,
      ...(cursor === null ? {} : { cursor }),
    },
  });

/** Of the answer, from which the server makes files. */
export const matrixAnswerAddress = (view: View, since: string | null): string | null =>
  pageQuery(view, since, null).queryKey[0] ?? null;

/** Of the matrix in every format in one file. */
export const matrixPageFile = (view: View, since: string | null, lang: Lang): string =>
  urlOf(getPageFile, {
    params: { page: 'matrix' },
    query: { ...atPeriod(view), ...(since === null ? {} : { since }), lang },
  });

export type MatrixRead = {
  /** Every row up to 1,000, with `nextCursor` where there are more; undefined until all of them are there. */
  data: MatrixAnswer | undefined;
  error: Error | null;
  isFetching: boolean;
  dataUpdatedAt: number;
  refetch: () => void;
};

/** The rows of a view, two pages of them: more than 1,000 nobody reads at once. */
export function useMatrix(view: View, since: string | null): MatrixRead {
  const first = useQuery(pageQuery(view, since, null));
  const cursor = first.data?.nextCursor ?? null;
  const second = useQuery({ ...pageQuery(view, since, cursor), enabled: cursor !== null });
  const more = cursor === null ? null : second;
  const both = useMemo(() => joined(first.data, second.data), [first.data, second.data]);
  return {
    data: more === null ? first.data : both,
    error: first.error ?? more?.error ?? null,
    isFetching: first.isFetching || more?.isFetching === true,
    dataUpdatedAt: first.dataUpdatedAt,
    refetch: () => {
      void first.refetch();
      if (more !== null) void more.refetch();
    },
  };
}

function joined(first: MatrixAnswer | undefined, second: MatrixAnswer | undefined): MatrixAnswer | undefined {
  if (first === undefined || second === undefined) return undefined;
  return { ...second, items: [...first.items, ...second.items] };
}

/** One criterion of one commune of the view. */
export const criterionQuery = (view: View, unit: string, position: number) =>
  answerQuery(getCriterion, { query: { ...atPeriod(view), unit, criterion: position } });

/** Asks for everything that the page shows first. */
export async function prefetchMatrix(client: QueryClient, view: View, search: ViewSearch): Promise<void> {
  const { since } = matrixChoiceOf(search, view.period);
  await Promise.all([
    client.prefetchQuery(unitQuery(view)),
    client.prefetchQuery(allSetsQuery()),
    client.prefetchQuery(applyingSetsQuery(view.unit, view.period)),
    client.prefetchQuery(averageQuery(view)),
    client.prefetchQuery(pageQuery(view, since, null)),
  ]);
}
