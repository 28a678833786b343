import { AppError } from '../../shared/app-error.ts';
import type { Accounts } from './accounts.ts';

/** Lets a code of an authenticator be used once: refused where it, or a later one of the same person, was used before. */
export async function spendCode(
  { authentication, store }: Pick<Accounts, 'authentication' | 'store'>,
  userId: string,
  code: string,
): Promise<void> {
  const { step } = await authentication.api.stepOfCode({ body: { userId, code } });
  if (step !== null && !(await store.spendStep(userId, step))) throw new AppError('code_wrong');
}
