import { failureOf } from '../shared/api/failure.ts';
import { InvalidSearch } from '../shared/view/search-params.ts';

const told = (error: unknown): boolean =>
  error instanceof InvalidSearch || (error instanceof Error && error.cause instanceof InvalidSearch);

/** Reports what an error boundary caught, unless the page tells it in words: a refusal, or a part that is gone. */
export function reportCaughtError(error: unknown): void {
  const { kind } = failureOf(error);
  if (!told(error) && kind !== 'problem' && kind !== 'partMissing') reportError(error);
}
