/** The languages everything is worded in; Vietnamese first. */
export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];
