import { failureOf } from '../api/failure.ts';
import { useFailureText } from './form-errors.tsx';

/** Why a command of one button failed; nothing where it did not. */
export function CommandFailure({ error }: { error: Error | null }) {
  const textOf = useFailureText();
  return error === null ? null : <p role="alert">{textOf(failureOf(error))}</p>;
}
