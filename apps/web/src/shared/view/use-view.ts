import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { ownSearchOf, readView, searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { fitPeriod } from './fit-view.ts';
import { resolveView } from './resolve-view.ts';
import { useViewPage, useViewPageSearch } from './view-pages.ts';

/** The view of the page, read from the address; null on a page without one, or whose address cannot be read. */
export function useCurrentView(): View | null {
  const search = useViewPageSearch();
  return useMemo(() => (search === null ? null : readView(search)), [search]);
}

/** The view of a page that always has one. */
export function useView(): View {
  const view = useCurrentView();
  if (view === null) throw new Error('useView needs a page with a complete view');
  return view;
}

/** Goes to a view on the page that is open, following units and sets where the change needs it. */
function useGoToView(): (wanted: View, options?: { keepSet: boolean }) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const page = useViewPage() ?? '/tong-quan';
  const own = ownSearchOf(useViewPageSearch() ?? {});
  return async (wanted, options) => {
    const { view, notices } = await resolveView(client, wanted, options);
    await navigate({
      to: page,
      search: { ...own, ...searchOf(view) },
      state: (previous) => ({ ...previous, notices }),
    });
  };
}

/** Changes one thing of the view and keeps the rest. */
export function useChangeView(): (change: Partial<View>) => Promise<void> {
  const view = useView();
  const goTo = useGoToView();
  return (change) =>
    goTo({ ...view, ...change }, { keepSet: change.unit === undefined && change.period === undefined });
}

/** Opens a unit in the period looked at, or in the nearest one in which it existed. */
export function useChooseUnit(): (unit: UnitSummary) => Promise<void> {
  const view = useCurrentView();
  const goTo = useGoToView();
  const navigate = useNavigate();
  return async (unit) => {
    if (view === null) return navigate({ to: '/tong-quan', search: { 'don-vi': unit.ref } });
    const period = fitPeriod(unit, view.period);
    return goTo({ ...view, unit: unit.ref, period, level: null });
  };
}
