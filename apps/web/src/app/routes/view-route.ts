import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { ownSearchOf, searchOf, type View, type ViewSearch, viewOf } from '@tiendo/contracts/view-address.ts';
import { completeView } from '../../shared/view/complete-view.ts';
import type { ViewPage } from '../../shared/view/view-pages.ts';
import { openingPatience } from './opening-patience.ts';

type Opening = { search: ViewSearch; context: { queryClient: QueryClient } };
type Loading = { deps: ViewSearch; context: { queryClient: QueryClient } };

/** The parts of an address that answers are asked by: the view, and some of what is the page's own. */
function askedBy(search: ViewSearch, own: readonly string[]): ViewSearch {
  const others = ownSearchOf(search);
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => own.includes(name) || !(name in others)),
  );
}

/**
 * How a page with a view opens: an address that leaves something out is completed first, and the page is shown when
 * the answers it asks for are there or after a moment. `own`: what of the page's own choices answers are asked by; any
 * other asks for nothing again.
 */
export const viewRoute = (
  page: ViewPage,
  prefetch: (client: QueryClient, view: View, search: ViewSearch) => Promise<unknown>,
  own: readonly string[] = [],
) => ({
  beforeLoad: async ({ search, context }: Opening) => {
    if (viewOf(search) !== null) return;
    const view = await completeView(context.queryClient, search);
    if (view === null) return;
    throw redirect({ to: page, search: { ...ownSearchOf(search), ...searchOf(view) }, replace: true });
  },
  loaderDeps: <Search extends ViewSearch>({ search }: { search: Search }) => askedBy(search, own),
  shouldReload: ({ cause }: { cause: string }) => cause !== 'stay',
  loader: async ({ deps, context }: Loading) => {
    const view = viewOf(deps);
    if (view !== null) await openingPatience(prefetch(context.queryClient, view, deps));
  },
});
