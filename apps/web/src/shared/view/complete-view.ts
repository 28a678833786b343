import type { QueryClient } from '@tanstack/react-query';
import { getInstance } from '@tiendo/contracts/instance.ts';
import { answerQuery } from '../api/call.ts';
import { resolveView } from './resolve-view.ts';
import { type View, type ViewSearch, viewOf } from './view-search.ts';

export const instanceQuery = () => answerQuery(getInstance);

/**
 * The view of an address that leaves something out: the rest comes from the view this installation
 * opens first. Null in an installation without data.
 */
export async function completeView(client: QueryClient, search: ViewSearch): Promise<View | null> {
  const { defaultView } = await client.ensureQueryData(instanceQuery());
  if (defaultView === null) return null;
  const filled = {
    'don-vi': defaultView.unit,
    bo: defaultView.set,
    ky: defaultView.period,
    ...search,
  };
  const view = viewOf(filled);
  if (view === null || search['don-vi'] === undefined || search.bo !== undefined) return view;
  return (await resolveView(client, view)).view;
}
