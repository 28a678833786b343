import { z } from 'zod';

const savedView = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(120),
  /** Path and search of the page. */
  address: z.string().startsWith('/').max(4000),
  /** The parts of the page that are shown in a conference, by their anchors; null: all. */
  slides: z.array(z.string()).nullable(),
});

/** A named address: a set of filters, and which of its figures a conference is shown. */
export type SavedView = z.infer<typeof savedView>;

export const savedViewsKey = 'tiendo.views';

/** Far more than a conference has; what is beyond is refused, not dropped. */
export const mostSavedViews = 60;

/** The views kept in a text of the browser's storage; what cannot be read is left out. */
export function readSavedViews(text: string | null): SavedView[] {
  if (text === null) return [];
  try {
    const items: unknown = JSON.parse(text);
    if (!Array.isArray(items)) return [];
    return items.flatMap((item) => savedView.safeParse(item).data ?? []);
  } catch {
    return [];
  }
}

export type ViewsChange =
  | { kind: 'save'; view: SavedView }
  | { kind: 'rename'; id: string; name: string }
  | { kind: 'move'; id: string; by: -1 | 1 }
  | { kind: 'remove'; id: string };

function moved(views: readonly SavedView[], id: string, by: -1 | 1): SavedView[] {
  const from = views.findIndex((view) => view.id === id);
  const to = from + by;
  const [one, other] = [views[from], views[to]];
  return one === undefined || other === undefined ? [...views] : views.with(from, other).with(to, one);
}

/** The views after a change; one of the same name and address takes the place of the one before. */
export function changedViews(views: readonly SavedView[], change: ViewsChange): SavedView[] {
  switch (change.kind) {
    case 'save': {
      const same = views.findIndex(({ name }) => name === change.view.name);
      return same < 0 ? [...views, change.view] : views.with(same, change.view);
    }
    case 'rename':
      return views.map((view) => (view.id === change.id ? { ...view, name: change.name } : view));
    case 'move':
      return moved(views, change.id, change.by);
    case 'remove':
      return views.filter(({ id }) => id !== change.id);
  }
}
