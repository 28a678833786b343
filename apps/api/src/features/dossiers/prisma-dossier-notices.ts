import type { MailWithin } from '../../shared/jobs/mail-queue.ts';
import { readCorrespondents } from '../../shared/mail/prisma-correspondents.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { Notice, PeopleAsked } from './dossier-notices.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe'>;

/** How letters are sent, and where links in them begin. */
export type Letters = { readonly mail: MailWithin; readonly siteAddress: () => string };

/** The ids of open accounts that some grant lets do something, by id. */
export async function peopleWith(
  tx: Pick<Database, '$queryRaw'>,
  { unitIds, roles, day, demonstration }: PeopleAsked,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.id FROM role_grant g JOIN user_account u ON u.id = g.user_id
    WHERE g.unit_id = ANY(${[...unitIds]}::int[]) AND g.role::text = ANY(${[...roles]})
      AND g.valid_from <= ${day}::date AND (g.valid_to IS NULL OR ${day}::date < g.valid_to)
      AND u.closed_at IS NULL AND u.demonstration = ${demonstration}
    ORDER BY u.id`;
  return rows.map(({ id }) => id);
}

/** Tells people in the app; by mail those who want it. */
export async function notify(
  tx: Transaction,
  { mail, siteAddress }: Letters,
  notice: Notice,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return;
  const { kind, dossierId, unitId, state, commentId, day, sentById, path, letter } = notice;
  await tx.$executeRaw`
    INSERT INTO notification (user_id, kind, dossier_id, dossier_state, comment_id, unit_ids, day, sent_by)
    SELECT one.id, ${kind}::notification_kind, ${dossierId}, ${state}::dossier_state, ${commentId}, ARRAY[${unitId}::int],
      ${day}::date, ${sentById}
    FROM unnest(${[...userIds]}::text[]) AS one (id) ORDER BY one.id`;
  const readers = await readCorrespondents(tx, userIds);
  const link = `${siteAddress()}${path}`;
  await mail(
    tx,
    readers.map((reader) => ({ to: reader.email, ...letter(reader, link) })),
  );
}
