import type { Statements } from '../prisma-database.ts';
import type { Correspondent } from './correspondent.ts';

/** Those among some people who want to be told by mail and have signed in to an account of their own, still open. */
export const readCorrespondents = (database: Statements, userIds: readonly string[]) =>
  database.$queryRaw<Correspondent[]>`
    SELECT u.id AS "userId", u.name, u.email, u.language FROM user_account u
    WHERE u.id = ANY(${[...userIds]}::text[]) AND u.mail_reminders AND NOT u.demonstration AND u.closed_at IS NULL
      AND EXISTS (SELECT FROM sign_in_account a WHERE a.user_id = u.id)
    ORDER BY u.id`;
