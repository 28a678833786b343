/** What is said of one criterion; `basically_met` only where the set knows it. */
export const verdicts = ['met', 'basically_met', 'not_met', 'not_assessed'] as const;
export type Verdict = (typeof verdicts)[number];
