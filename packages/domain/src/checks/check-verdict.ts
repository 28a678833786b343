/**
 * What a comparison of printed figures came to. `consistent_if_truncated`: they agree only if
 * decimals were cut off instead of rounded half up.
 */
export const checkVerdicts = ['consistent', 'consistent_if_truncated', 'impossible', 'cannot_tell'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** A verdict with the numbers it rests on. */
export type Check<Computed> = { verdict: CheckVerdict; computed: Computed };
