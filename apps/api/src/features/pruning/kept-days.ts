/**
 * How many days rows are kept that have served their time, each counted from the day it did: a key when its command was
 * done, an attempt when it was made, a session and a link when they ended, an open report when it was last heard of.
 */
export const keptDays = {
  /** A browser that lost its line sends a command again within minutes; a program that was stopped, within days. */
  commandKeys: 7,
  /** They slow down for an hour, a quarter of an hour at a time. */
  failedAttempts: 1,
  sessions: 1,
  /** Links of invitations and resets, and sign-ins that wait for a code. */
  links: 1,
  openReports: 1,
} as const;

export type Kept = keyof typeof keptDays;
