/** Names under which a database keeps that it holds a part of the data that ships. */
export const shippedDatasets = {
  reference: 'reference',
  /** What a demonstration shows of the time of districts. */
  demonstration: 'demonstration',
  /** What it shows from 2025-07-01, when two-tier local government began. */
  twoTier: 'demonstration-two-tier',
  /** The people who work in it, and the rounds that they report in. */
  accounts: 'demonstration-accounts',
  /** A second appraiser beside them. */
  secondAppraiser: 'demonstration-second-appraiser',
  /** What bodies of its province answer for. */
  departments: 'demonstration-departments',
} as const;
