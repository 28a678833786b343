import { readView, searchOf, type View } from '@tiendo/contracts/view-address.ts';
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

/**
 * Where a conference stands. `single`: the view is of one commune or village; `opened`: addresses it came by, the last one
 * of each page.
 */
export type ConferencePlace = {
  address: string;
  view: View | null;
  single: boolean;
  opened: readonly string[];
};

const pathOf = (address: string): string => new URL(address, 'http://here').pathname;

/** The addresses a conference came by with one more, which takes the place of the last one of its page. */
export const alsoOpened = (opened: readonly string[], address: string): string[] => [
  ...opened.filter((one) => pathOf(one) !== pathOf(address)),
  address,
];

/** The view in an address, written as every page writes it; null where none can be read. */
function viewSearch(address: string): string | null {
  const view = readView(Object.fromEntries(new URL(address, 'http://here').searchParams));
  return view === null ? null : stringifySearch(searchOf(view));
}

/** The pages of a view that have something to show before anything else is chosen. */
const tellingPages = (single: boolean): ViewPageName[] =>
  viewPageNames.filter((name) => name !== 'comparison' && (single || name !== 'commune'));

/** The pages in order: the saved views; of a view that is not among them, its own pages and those it was opened at. */
export function conferencePages(
  { address, view, single, opened }: ConferencePlace,
  saved: readonly SavedView[],
): ConferencePage[] {
  const here = withoutSlide(address);
  const kept = saved.map((one) => ({ address: withoutSlide(one.address), slides: one.slides }));
  if (kept.some((page) => page.address === here)) return kept;
  if (view === null) return [{ address: here, slides: null }];
  const search = stringifySearch(searchOf(view));
  const ofView = opened.filter((one) => viewSearch(one) === search);
  const own = alsoOpened(ofView, here);
  const telling = tellingPages(single);
  return viewPageNames.flatMap((name) => {
    const asOpened = own.find((one) => pathOf(one) === viewPages[name]);
    if (asOpened === undefined && !telling.includes(name)) return [];
    return [{ address: asOpened ?? `${viewPages[name]}${search}`, slides: null }];
  });
}
