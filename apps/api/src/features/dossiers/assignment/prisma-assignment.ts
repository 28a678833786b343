import type { Statements } from '../../../shared/prisma-database.ts';
import type { PersonRecord } from '../dossier-record.ts';

/** People by name, with how many dossiers that have not ended they hold. */
export const readHolders = (database: Statements, ids: readonly string[]) =>
  database.$queryRaw<(PersonRecord & { dossiers: number })[]>`
    SELECT u.id, u.name, (SELECT count(*)::int FROM dossier d WHERE d.holder_id = u.id
      AND d.state NOT IN ('announced', 'revoked', 'withdrawn')) AS dossiers
    FROM user_account u WHERE u.id = ANY(${[...ids]}::text[]) ORDER BY u.name COLLATE "vi-x-icu", u.id`;
