import { createHash } from 'node:crypto';
import { AppError } from '../app-error.ts';
import type { Database } from '../prisma-database.ts';
import type { KeyedCommand } from './keyed-command.ts';

type Stored = { answer: unknown; same: boolean };

/**
 * Does the work of a command within a transaction, once for each key of a person: asked again with the same body it
 * answers what it answered then, with another it throws `key_reused`. Of two that come at one time the second waits
 * for the transaction of the first, and does the work itself where that came to nothing. Without a key it always works.
 */
export async function once<A>(
  tx: Pick<Database, '$queryRaw' | '$executeRaw'>,
  { userId, key, name, body }: KeyedCommand,
  work: () => Promise<A>,
): Promise<A> {
  if (key === null) return work();
  const hash = createHash('sha256')
    .update(JSON.stringify([name, body]))
    .digest();
  const begun = await tx.$executeRaw`
    INSERT INTO idempotent_command (user_id, key, command, body_hash, answer)
    VALUES (${userId}, ${key}, ${name}, ${hash}, 'null') ON CONFLICT (user_id, key) DO NOTHING`;
  if (begun === 0) {
    const [stored] = await tx.$queryRaw<Stored[]>`
      SELECT answer, body_hash = ${hash} AS same FROM idempotent_command WHERE user_id = ${userId} AND key = ${key}`;
    if (stored?.same !== true) throw new AppError('key_reused');
    return stored.answer as A;
  }
  const answer = await work();
  await tx.$executeRaw`
    UPDATE idempotent_command SET answer = ${JSON.stringify(answer)}::jsonb
    WHERE user_id = ${userId} AND key = ${key}`;
  return answer;
}
