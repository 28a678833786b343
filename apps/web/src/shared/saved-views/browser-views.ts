import {
  changedViews,
  mostSavedViews,
  readSavedViews,
  savedViewsKey,
  type ViewsChange,
} from './saved-views.ts';

/** Sent to this window when it changed the views itself; other windows are told by the browser. */
const changed = 'tiendo:views';

/** Tells of every change of the views that the browser keeps, until it is given up. */
export function watchBrowserViews(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(changed, onChange);
  };
}

/** The views that the browser keeps, as it has them written; null: none. */
export function storedViewsText(): string | null {
  try {
    return localStorage.getItem(savedViewsKey);
  } catch {
    return null;
  }
}

/** Keeps the views after a change; false where there are too many, or the browser does not keep them. */
export function changeBrowserViews(change: ViewsChange): boolean {
  const views = changedViews(readSavedViews(storedViewsText()), change);
  if (views.length > mostSavedViews) return false;
  try {
    localStorage.setItem(savedViewsKey, JSON.stringify(views));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(changed));
  return true;
}
