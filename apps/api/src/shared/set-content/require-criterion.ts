import { parameterError } from '../app-error.ts';
import type { SetContent } from './set-content.ts';

/** A criterion of a set with everything it asks for. */
export type Criterion = SetContent['criteria'][number];

/** Refuses the same thing told twice. */
export function requireDistinct(ids: readonly number[], path: string): void {
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw parameterError('conflicting_parameters', path, { given: String(twice) });
}

/** The criterion at a position of the set. Throws `unknown_criterion`. */
export function requireCriterion({ criteria }: SetContent, position: number, path: string): Criterion {
  const found = criteria.find((one) => one.position === position);
  if (found !== undefined) return found;
  const expected = String(criteria.at(-1)?.position ?? 0);
  throw parameterError('unknown_criterion', path, { given: String(position), expected });
}
