import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { meQuery } from '../account/me.ts';
import { CallError } from '../api/failure.ts';
import { changeBrowserViews, storedViewsText, watchBrowserViews } from './browser-views.ts';
import { changePersonViews, personViewsQuery, viewsOf } from './person-views.ts';
import { readSavedViews, type SavedView, type ViewsChange } from './saved-views.ts';

/** Saved views in their order, whose they are, and what changes them: false where a change was not kept. */
export type SavedViewsStore = {
  keeper: 'browser' | 'person';
  views: SavedView[];
  change: (change: ViewsChange) => Promise<boolean>;
};

/** The views that this browser keeps. */
export function useBrowserViews(): SavedView[] {
  const text = useSyncExternalStore(watchBrowserViews, storedViewsText);
  return useMemo(() => readSavedViews(text), [text]);
}

function usePersonViews(signedIn: boolean): SavedViewsStore {
  const client = useQueryClient();
  const { data } = useQuery({ ...personViewsQuery(), enabled: signedIn });
  const views = useMemo(() => (data === undefined ? [] : viewsOf(data)), [data]);
  const change = async (wanted: ViewsChange) => {
    try {
      const answer = await changePersonViews(views, wanted);
      if (answer !== null) client.setQueryData(personViewsQuery().queryKey, answer);
      return answer !== null;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      await client.invalidateQueries({ queryKey: personViewsQuery().queryKey });
      return false;
    }
  };
  return { keeper: 'person', views, change };
}

/** The views of the person who is signed in, else those of this browser; none until it is known whose. */
export function useSavedViews(): SavedViewsStore {
  const { data: me, isPending } = useQuery(meQuery());
  const signedIn = me !== undefined && me.account !== null;
  const person = usePersonViews(signedIn);
  const kept = useBrowserViews();
  if (signedIn) return person;
  const change = async (wanted: ViewsChange) => changeBrowserViews(wanted);
  return { keeper: 'browser', views: isPending ? [] : kept, change };
}
