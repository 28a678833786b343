import {
  listSavedViews,
  orderSavedViews,
  removeSavedView,
  type SavedViews,
  saveView,
} from '@tiendo/contracts/saved-views.ts';
import { answerQuery } from '../api/call.ts';
import { sendCommand } from '../api/send-command.ts';
import { changedViews, type SavedView, type ViewsChange } from './saved-views.ts';

/** The views of the person who is signed in. */
export const personViewsQuery = () => answerQuery(listSavedViews);

/** The views of an answer of the server as the pages have them. */
export const viewsOf = ({ items }: SavedViews): SavedView[] =>
  items.map(({ id, name, address, slides }) => ({ id: String(id), name, address, slides }));

const save = ({ name, address, slides }: SavedView): Promise<SavedViews> =>
  sendCommand(saveView, { body: { name, address, slides } });

const order = (views: readonly SavedView[]): Promise<SavedViews> =>
  sendCommand(orderSavedViews, { body: { ids: views.map(({ id }) => Number(id)) } });

const remove = (id: string): Promise<SavedViews> =>
  sendCommand(removeSavedView, { params: { id: Number(id) }, body: null });

/** Gives a view another name in its place; null where another view has that name, which would be lost. */
async function rename(views: readonly SavedView[], id: string, name: string): Promise<SavedViews | null> {
  const at = views.findIndex((view) => view.id === id);
  const view = views[at];
  if (view === undefined || views.some((other) => other.name === name)) return null;
  const added = viewsOf(await save({ ...view, name })).find((one) => one.name === name);
  if (added === undefined) return null;
  await remove(id);
  return order(views.with(at, added));
}

/**
 * Changes the views of the person on the server; null where the change would lose a view. Rejects with a CallError.
 * `views`: as they are before.
 */
export function changePersonViews(
  views: readonly SavedView[],
  change: ViewsChange,
): Promise<SavedViews | null> {
  switch (change.kind) {
    case 'save':
      return save(change.view);
    case 'rename':
      return rename(views, change.id, change.name);
    case 'move':
      return order(changedViews(views, change));
    case 'remove':
      return remove(change.id);
  }
}
