import { useMemo, useSyncExternalStore } from 'react';
import {
  changedViews,
  mostSavedViews,
  readSavedViews,
  type SavedView,
  savedViewsKey,
  type ViewsChange,
} from './saved-views.ts';

/** Sent to this window when it changed the views itself; other windows are told by the browser. */
const changed = 'tiendo:views';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(changed, onChange);
  };
}

function storedText(): string | null {
  try {
    return localStorage.getItem(savedViewsKey);
  } catch {
    return null;
  }
}

/** Keeps the views after a change; false where there are too many, or the browser does not keep them. */
function keep(change: ViewsChange): boolean {
  const views = changedViews(readSavedViews(storedText()), change);
  if (views.length > mostSavedViews) return false;
  try {
    localStorage.setItem(savedViewsKey, JSON.stringify(views));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(changed));
  return true;
}

/** The views saved in this browser, in their order, and what changes them. */
export function useSavedViews(): [SavedView[], (change: ViewsChange) => boolean] {
  const text = useSyncExternalStore(subscribe, storedText);
  const views = useMemo(() => readSavedViews(text), [text]);
  return [views, keep];
}
