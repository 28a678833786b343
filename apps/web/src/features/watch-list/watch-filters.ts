/** What the watch list can be narrowed to; in the first load, without the contract. */
export const watchFilters = ['all', 'ground', 'below', 'unknown', 'holds'] as const;
export type WatchFilter = (typeof watchFilters)[number];

/** What an address names of the page: unit, level, and what is shown. */
export type WatchSearch = {
  'don-vi'?: string | undefined;
  muc?: string | undefined;
  xem?: WatchFilter | undefined;
};
