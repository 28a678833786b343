import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import type { SavedView } from '../../shared/saved-views/saved-views.ts';
import { stringifySearch } from '../../shared/view/search-params.ts';
import { type ViewPageName, viewPageNames, viewPages } from '../../shared/view/view-pages.ts';

/** One page of a conference; `slides` null: all its parts. */
export type ConferencePage = { address: string; slides: readonly string[] | null };

/** Search parameter that holds the number of the slide, from 1. */
const slideParameter = 'chieu';

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

/** Where a conference is begun; `single`: the view is of one commune or village. */
export type ConferenceStart = { address: string; view: View | null; single: boolean };

/** The pages of a view that have something to show before anything else is chosen. */
const tellingPages = (single: boolean): ViewPageName[] =>
  viewPageNames.filter((name) => name !== 'comparison' && (single || name !== 'commune'));

/** The pages in order: the saved views; of a view that is not among them, its own pages and the open one. */
export function conferencePages(
  { address, view, single }: ConferenceStart,
  saved: readonly SavedView[],
): ConferencePage[] {
  const here = withoutSlide(address);
  const kept = saved.map((one) => ({ address: withoutSlide(one.address), slides: one.slides }));
  if (kept.some((page) => page.address === here)) return kept;
  if (view === null) return [{ address: here, slides: null }];
  const search = stringifySearch(searchOf(view));
  const path = new URL(here, 'http://here').pathname;
  const telling = tellingPages(single);
  return viewPageNames
    .filter((name) => viewPages[name] === path || telling.includes(name))
    .map((name) => ({
      address: viewPages[name] === path ? here : `${viewPages[name]}${search}`,
      slides: null,
    }));
}
