import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import type { SavedView } from '../../shared/saved-views/saved-views.ts';
import { stringifySearch } from '../../shared/view/search-params.ts';
import { viewPages } from '../../shared/view/view-pages.ts';

/** One page of a conference; `slides` null: all its parts. */
export type ConferencePage = { address: string; slides: readonly string[] | null };

/** Search parameter that holds the number of the slide, from 1. */
export const slideParameter = 'chieu';

/** The address without the slide in it. */
export function withoutSlide(address: string): string {
  const url = new URL(address, 'http://here');
  url.searchParams.delete(slideParameter);
  return `${url.pathname}${stringifySearch(Object.fromEntries(url.searchParams))}`;
}

/** The address at a slide; the last one where `slide` is beyond it. */
export function atSlide(address: string, slide: number): string {
  const url = new URL(address, 'http://here');
  return `${url.pathname}${stringifySearch({ ...Object.fromEntries(url.searchParams), [slideParameter]: String(slide) })}`;
}

/** The pages in order: the saved views; of a view that is not among them, its own pages. */
export function conferencePages(
  address: string,
  view: View | null,
  saved: readonly SavedView[],
): ConferencePage[] {
  const here = withoutSlide(address);
  const kept = saved.map((one) => ({ address: withoutSlide(one.address), slides: one.slides }));
  if (kept.some((page) => page.address === here)) return kept;
  if (view === null) return [{ address: here, slides: null }];
  const search = stringifySearch(searchOf(view));
  const pages = Object.values(viewPages).map((path) => ({ address: `${path}${search}`, slides: null }));
  const path = new URL(here, 'http://here').pathname;
  return pages.map((page) => (page.address.startsWith(`${path}?`) ? { address: here, slides: null } : page));
}
