import { useMatches } from '@tanstack/react-router';

/** The addresses of the pages that show a view, by name; each has the whole view in its address. */
export const viewPages = {
  overview: '/tong-quan',
  matrix: '/ma-tran',
  ranking: '/xep-hang',
  comparison: '/so-sanh',
  commune: '/ho-so-xa',
} as const;

export type ViewPageName = keyof typeof viewPages;
export type ViewPage = (typeof viewPages)[ViewPageName];

/** In the order of the navigation. */
export const viewPageNames = Object.keys(viewPages) as ViewPageName[];

const pageOf = (id: string): ViewPage | undefined => Object.values(viewPages).find((page) => page === id);

/** The page with a view that is shown; null on any other page. */
export const useViewPage = (): ViewPage | null =>
  useMatches({ select: (matches) => matches.map(({ routeId }) => pageOf(routeId)).find(Boolean) ?? null });

/** The address of that page as it was understood; null on any other page. */
export const useViewPageSearch = (): Readonly<Record<string, unknown>> | null =>
  useMatches({
    select: (matches) => matches.find(({ routeId }) => pageOf(routeId) !== undefined)?.search ?? null,
  });

/** The number of the part that a conference is shown, from 1; null while there is none. */
export const useSlide = (): number | null => {
  const slide = useViewPageSearch()?.chieu;
  return typeof slide === 'number' ? slide : null;
};
