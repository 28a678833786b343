import { failureOf } from '../shared/api/failure.ts';
import { InvalidSearch } from '../shared/view/search-params.ts';

const told = (error: unknown): boolean =>
  error instanceof InvalidSearch || (error instanceof Error && error.cause instanceof InvalidSearch);

/** Reports what an error boundary caught, unless it is a refusal that the page tells in words. */
export function reportCaughtError(error: unknown): void {
  const refused = error instanceof Error && failureOf(error).kind === 'problem';
  if (!told(error) && !refused) reportError(error);
}
