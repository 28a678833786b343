/** One criterion of a dossier as it was handed in: its claim, note, values and files, in a form that can be compared. */
export type SubmittedCriterion = {
  readonly criterionId: number;
  readonly verdict: string | null;
  readonly note: string | null;
  /** Values by indicator; each as the text it compares by. */
  readonly values: ReadonlyMap<number, string>;
  /** SHA-256 of its files. */
  readonly files: ReadonlySet<string>;
};

/** What became different of one criterion between two submissions. */
export type SubmissionChange = {
  readonly criterionId: number;
  readonly verdict: boolean;
  readonly note: boolean;
  /** Indicators whose values differ, also those that came or went. */
  readonly indicators: readonly number[];
  readonly filesAdded: readonly string[];
  readonly filesRemoved: readonly string[];
};

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((one) => !b.has(one));

function changedIndicators(
  before: SubmittedCriterion['values'],
  now: SubmittedCriterion['values'],
): number[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((id) => before.get(id) !== now.get(id)).sort((a, b) => a - b);
}

function changeOf(before: SubmittedCriterion, now: SubmittedCriterion): SubmissionChange {
  return {
    criterionId: now.criterionId,
    verdict: before.verdict !== now.verdict,
    note: before.note !== now.note,
    indicators: changedIndicators(before.values, now.values),
    filesAdded: minus(now.files, before.files),
    filesRemoved: minus(before.files, now.files),
  };
}

const isChange = ({ verdict, note, indicators, filesAdded, filesRemoved }: SubmissionChange): boolean =>
  verdict || note || indicators.length + filesAdded.length + filesRemoved.length > 0;

/** What is different in a submission from the one before, by criterion; criteria that stayed the same are left out. */
export function submissionChanges(
  before: readonly SubmittedCriterion[],
  now: readonly SubmittedCriterion[],
): SubmissionChange[] {
  const earlier = new Map(before.map((one) => [one.criterionId, one]));
  return now
    .flatMap((one) => {
      const then = earlier.get(one.criterionId);
      return then === undefined ? [] : [changeOf(then, one)];
    })
    .filter(isChange);
}
