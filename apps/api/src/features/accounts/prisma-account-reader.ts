import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { AccountSearch, ManagedRecord } from './account-store.ts';

type Choice = AccountSearch & { readonly id: string | null };

/** Accounts that a choice names, by name in Vietnamese order; tone marks count neither in the search nor in names. */
async function read(
  database: Database,
  { id, text, unitIds, today }: Choice,
  { offset, take }: PageWindow,
): Promise<ManagedRecord[]> {
  return database.$queryRaw<ManagedRecord[]>`
    SELECT u.id, u.name, u.email, u.language, u.demonstration, u.closed_at IS NOT NULL AS closed,
      u.two_factor_enabled AS "twoFactorEnabled",
      EXISTS (SELECT 1 FROM sign_in_account a WHERE a.user_id = u.id) OR u.demonstration AS "signsIn",
      greatest(u.last_seen_on,
        (SELECT (max(s.updated_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM session s WHERE s.user_id = u.id))::text
        AS "lastSeenOn",
      (SELECT coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'body', g.body,
          'validFrom', g.valid_from, 'validTo', g.valid_to) ORDER BY g.id), '[]')
        FROM role_grant g WHERE g.user_id = u.id AND (g.valid_to IS NULL OR ${today}::date < g.valid_to)) AS grants
    FROM user_account u
    WHERE (${id}::text IS NULL OR u.id = ${id})
      AND (${unitIds === null} OR EXISTS (SELECT 1 FROM role_grant g WHERE g.user_id = u.id
        AND g.unit_id = ANY(${[...(unitIds ?? [])]}::int[]) AND (g.valid_to IS NULL OR ${today}::date < g.valid_to)))
      AND (${text}::text IS NULL OR strpos(u.email, ${text}) > 0 OR strpos(lower(translate(
        regexp_replace(normalize(u.name, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')), ${text}) > 0)
    ORDER BY u.name COLLATE "vi-x-icu", u.id OFFSET ${offset} LIMIT ${take}`;
}

export const searchAccounts = (database: Database, search: AccountSearch, window: PageWindow) =>
  read(database, { ...search, id: null }, window);

export async function accountById(
  database: Database,
  id: string,
  today: string,
): Promise<ManagedRecord | null> {
  const [found] = await read(database, { id, text: null, unitIds: null, today }, { offset: 0, take: 1 });
  return found ?? null;
}
