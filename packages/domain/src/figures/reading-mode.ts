/**
 * How territory that changed is read over time. `as_reported`: over the units valid at each date.
 * `restated`: over the units of one chosen date, their past put together from their predecessors.
 * `matched_panel`: only over units that stayed the same through a range.
 */
export const readingModes = ['as_reported', 'restated', 'matched_panel'] as const;
export type ReadingMode = (typeof readingModes)[number];
