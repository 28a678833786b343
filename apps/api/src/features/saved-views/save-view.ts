import { mostSavedViews, type SavedViews } from '@tiendo/contracts/saved-views.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { NewView, SavedViewStore } from './saved-view-store.ts';

/** Saves a view of a person, in the place of the one of the same name. */
export async function saveView(
  store: Pick<SavedViewStore, 'save' | 'of'>,
  userId: string,
  view: NewView,
): Promise<SavedViews> {
  const saved = await store.save(userId, view, mostSavedViews);
  if (!saved)
    throw parameterError('too_many_views', 'name', { given: view.name, expected: `${mostSavedViews}` });
  return { items: await store.of(userId) };
}
