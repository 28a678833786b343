import type { QueryClient } from '@tanstack/react-query';
import { getInstance } from '@tiendo/contracts/instance.ts';
import { getUnit } from '@tiendo/contracts/units.ts';
import { type View, type ViewSearch, viewOf } from '@tiendo/contracts/view-address.ts';
import { answerQuery } from '../api/call.ts';
import { allSetsQuery } from '../units/use-sets.ts';
import { fitPeriod } from './fit-view.ts';
import { resolveView } from './resolve-view.ts';

export const instanceQuery = () => answerQuery(getInstance);

/** The newest period in which the unit exists and the set is in force that an address names; else the newest of all. */
async function newestPeriod(client: QueryClient, search: ViewSearch, newest: string): Promise<string> {
  const { 'don-vi': unit, bo: set } = search;
  try {
    const existing =
      unit === undefined
        ? newest
        : fitPeriod(await client.ensureQueryData(answerQuery(getUnit, { params: { id: unit } })), newest);
    if (set === undefined) return existing;
    const { items } = await client.ensureQueryData(allSetsQuery());
    const named = items.find(({ code }) => code === set);
    return named === undefined ? existing : fitPeriod(named, existing);
  } catch {
    return newest;
  }
}

/**
 * The view of an address that leaves something out: the rest comes from the view this installation
 * opens first, as far as it fits what the address names. Null in an installation without data.
 */
export async function completeView(client: QueryClient, search: ViewSearch): Promise<View | null> {
  const { defaultView } = await client.ensureQueryData(instanceQuery());
  if (defaultView === null) return null;
  const { 'don-vi': unit, bo: set, ky: period } = search;
  const view = viewOf({
    'don-vi': defaultView.unit,
    bo: defaultView.set,
    ...search,
    ky: period ?? (await newestPeriod(client, search, defaultView.period)),
  });
  const opensFirst = unit === undefined && period === undefined;
  if (view === null || set !== undefined || opensFirst) return view;
  return (await resolveView(client, view)).view;
}
