import { useNavigate } from '@tanstack/react-router';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useViewPageSearch } from '../../shared/view/view-pages.ts';
import { type MatrixChoice, type MatrixSearch, matrixChoiceOf } from './matrix-search.ts';

/** What the address chooses on the page of the matrix. */
export function useMatrixChoice({ period }: Pick<View, 'period'>): MatrixChoice {
  const search = useViewPageSearch();
  return useMemo(() => matrixChoiceOf(search ?? {}, period), [search, period]);
}

/** Changes the address of the matrix; undefined takes a choice out. `replace`: without a step back. */
export function useChooseInMatrix(): (change: Partial<MatrixSearch>, replace?: boolean) => void {
  const navigate = useNavigate();
  return (change, replace = false) =>
    void navigate({
      to: '/ma-tran',
      search: (previous: object) => ({ ...previous, ...change }),
      replace,
      resetScroll: false,
    });
}
