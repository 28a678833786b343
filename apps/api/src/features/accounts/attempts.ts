import { hash } from 'node:crypto';
import { AppError } from '../../shared/app-error.ts';

/** What is tried: a secret, by whom or from where. */
export type Attempt = { readonly kind: string; readonly of: string; readonly free: number };

/** How long whoever goes on trying must wait. */
export type AttemptLimits = {
  /**
   * Counts an attempt before it is made, so that many at once cannot pass. Answers null where it may be made, or the
   * seconds to wait.
   */
  begin(key: string, free: number, now: Date): Promise<number | null>;
  /** Forgets the attempts at a secret that was known in the end. */
  forget(key: string): Promise<void>;
  /** Takes back one attempt that did not fail. */
  forgive(keys: readonly string[]): Promise<void>;
};

const keyOf = ({ kind, of }: Attempt): string => hash('sha256', `${kind}\n${of}`, 'base64url');

/** Attempts at a password or a code of an account: five are free. */
export const attemptAt = (kind: string, of: string): Attempt => ({ kind, of: of.toLowerCase(), free: 5 });

/** Attempts from one address, behind which an office of many people may sit. */
export const attemptFrom = (address: string): Attempt => ({ kind: 'address', of: address, free: 60 });

/** The refusal of an attempt that comes too soon. */
export const tooManyAttempts = (seconds: number): AppError =>
  new AppError('too_many_attempts', [], { retryAfterSeconds: seconds });

/** Counts attempts before they are made; throws the refusal of those that come too soon. */
export async function countAttempts(
  limits: AttemptLimits,
  now: Date,
  attempts: readonly Attempt[],
): Promise<void> {
  for (const one of attempts) {
    const seconds = await limits.begin(keyOf(one), one.free, now);
    if (seconds !== null) throw tooManyAttempts(seconds);
  }
}

/** Makes an attempt at a secret, unless too many failed before; a success forgets those of the account. */
export async function attempt<T>(
  limits: AttemptLimits,
  now: Date,
  [ofAccount, ...others]: readonly [ofAccount: Attempt, ...others: Attempt[]],
  work: () => Promise<T>,
): Promise<T> {
  await countAttempts(limits, now, [ofAccount, ...others]);
  const result = await work();
  await limits.forget(keyOf(ofAccount));
  await limits.forgive(others.map(keyOf));
  return result;
}
