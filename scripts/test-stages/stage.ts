import type { Bilingual } from '../tasks/problem.ts';

/** What one part of the tests found; `output` is shown only where something failed. */
export type StageResult = { readonly passed: number; readonly failed: number; readonly output: string };

export type Stage = {
  /** Word that selects it: `npm test -- types`. */
  readonly key: string;
  readonly title: Bilingual;
  /** `args` are those given after the word. */
  run(args: readonly string[]): Promise<StageResult>;
};

/** The result of a program that only says yes or no. */
export function judgeProgram({
  code,
  output,
}: {
  readonly code: number;
  readonly output: string;
}): StageResult {
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

export function sumResults(results: readonly StageResult[]): StageResult {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
    output: results
      .map((result) => result.output)
      .filter(Boolean)
      .join('\n'),
  };
}

/**
 * The result of a test runner that counted its tests. A run that ends badly without a failed test, or that ran
 * nothing, counts as one failure.
 */
export function judgeRunner(
  { code, output }: { readonly code: number; readonly output: string },
  counts: { readonly passed: number; readonly failed: number },
): StageResult {
  const clean = code === 0 && counts.failed === 0 && counts.passed > 0;
  const failed = clean ? 0 : Math.max(counts.failed, 1);
  return { passed: counts.passed, failed, output: clean ? '' : output };
}
