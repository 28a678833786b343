import type { SavedView } from './saved-views.ts';

/** A name like the one wanted that no view has yet: `Huyện (2)`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const free = `${name.slice(0, 120 - ending.length)}${ending}`;
    if (!taken.has(free)) return free;
  }
}

/**
 * What is to be saved so that somebody has the views of a browser beside their own: those that they have under the same
 * name already are left out, others of a name that is taken get a number.
 */
export function viewsToBring(own: readonly SavedView[], kept: readonly SavedView[]): SavedView[] {
  const taken = new Set(own.map(({ name }) => name));
  const has = (view: SavedView) =>
    own.some(({ name, address }) => name === view.name && address === view.address);
  return kept
    .filter((view) => !has(view))
    .map((view) => {
      const name = freeName(view.name, taken);
      taken.add(name);
      return { ...view, name };
    });
}
