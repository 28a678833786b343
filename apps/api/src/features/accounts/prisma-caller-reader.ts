import type { Database } from '../../shared/prisma-database.ts';
import type { CallerReader, StoredAccount, StoredToken } from './caller-reader.ts';

async function readAccount(database: Database, id: string, today: string): Promise<StoredAccount | null> {
  const [row] = await database.$queryRaw<StoredAccount[]>`
    SELECT u.id, u.name, u.email, u.language, u.demonstration, u.mail_reminders AS "mailReminders",
      u.two_factor_enabled AS "twoFactorEnabled",
      EXISTS (SELECT 1 FROM sign_in_account a WHERE a.user_id = u.id AND a.password IS NOT NULL) AS "hasPassword",
      EXISTS (SELECT 1 FROM role_grant g JOIN role_requirement r ON r.role = g.role AND r.two_factor
        WHERE g.user_id = u.id AND g.valid_from <= ${today}::date
          AND (g.valid_to IS NULL OR ${today}::date < g.valid_to)) AS "roleNeedsTwoFactor",
      (SELECT coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'body', g.body,
          'validFrom', g.valid_from, 'validTo', g.valid_to) ORDER BY g.id), '[]')
        FROM role_grant g WHERE g.user_id = u.id AND (g.valid_to IS NULL OR ${today}::date < g.valid_to)) AS grants
    FROM user_account u WHERE u.id = ${id} AND u.closed_at IS NULL`;
  return row ?? null;
}

async function readToken(database: Database, hash: Uint8Array, now: Date): Promise<StoredToken | null> {
  const [row] = await database.$queryRaw<StoredToken[]>`
    SELECT id, user_id AS "userId", actions, last_used_on::text AS "lastUsedOn"
    FROM api_token WHERE hash = ${hash} AND ${now}::timestamptz < expires_at`;
  return row ?? null;
}

/** Callers from the database. */
export function prismaCallerReader(database: Database): CallerReader {
  return {
    account: (id, today) => readAccount(database, id, today),
    token: (hash, now) => readToken(database, hash, now),
    noteUse: async (id, today) => {
      await database.apiToken.updateMany({ where: { id }, data: { lastUsedOn: new Date(today) } });
    },
    demonstrationAccounts: () => database.$queryRaw`
      SELECT u.id, u.name, g.role::text, unit.name AS "unitName"
      FROM user_account u
      JOIN LATERAL (SELECT * FROM role_grant WHERE user_id = u.id ORDER BY id LIMIT 1) g ON true
      JOIN administrative_unit unit ON unit.id = g.unit_id
      WHERE u.demonstration AND u.closed_at IS NULL ORDER BY g.role, u.id`,
  };
}
