import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { failureOf } from '../api/failure.ts';

const viewCodes = [
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_criteria_set',
  'set_does_not_apply',
  'before_any_data',
] as const satisfies readonly ProblemCode[];

/** Refusals of the view, and what no server needs to refuse: nothing is left to show. */
export type ViewProblemCode = (typeof viewCodes)[number] | 'units_at_outside' | 'nothing_unchanged';

/** The code of a refusal of the view as a whole, not of one panel; null for any other error. */
export function viewProblemOf(error: unknown): ViewProblemCode | null {
  const failure = error === null ? null : failureOf(error);
  if (failure?.kind !== 'problem') return null;
  const { code, issues } = failure.problem;
  if (code === 'unit_not_valid_then' && issues.some(({ path }) => path === 'unitsAt'))
    return 'units_at_outside';
  return viewCodes.find((one) => one === code) ?? null;
}

/** Read over unchanged units only, and every unit changed. */
export const nothingUnchanged = ({ mode, expected }: AverageAnswer): boolean =>
  mode === 'matched_panel' && expected === 0;
