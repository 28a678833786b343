import { LRUCache } from 'lru-cache';
import type { Data } from './data.ts';

/**
 * A place for what was made from data, kept for as long as the data stands: all of it is let go when any
 * of the data changes. At most `most` things are kept, those longest that were asked for last.
 */
export function keptOfData<T extends object>(most: number) {
  const ofData = new WeakMap<Data, LRUCache<string, T>>();
  return (data: Data, key: string, make: () => T): T => {
    const kept = ofData.get(data) ?? new LRUCache<string, T>({ max: most });
    ofData.set(data, kept);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}
