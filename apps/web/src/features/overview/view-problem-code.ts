import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { failureOf } from '../../shared/api/failure.ts';

const viewCodes = [
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_criteria_set',
  'set_does_not_apply',
  'before_any_data',
] as const satisfies readonly ProblemCode[];

export type ViewProblemCode = (typeof viewCodes)[number];

/** The code of a refusal of the view as a whole, not of one panel; null for any other error. */
export function viewProblemOf(error: unknown): ViewProblemCode | null {
  const failure = error === null ? null : failureOf(error);
  if (failure?.kind !== 'problem') return null;
  return viewCodes.find((code) => code === failure.problem.code) ?? null;
}
