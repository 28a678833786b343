import type { Database, Statements } from '../../../shared/prisma-database.ts';
import type { VisitRecord } from '../dossier-record.ts';
import type { NewVisit } from '../dossier-store.ts';

/** The site visits of a dossier, earliest first. */
export const readVisits = (database: Statements, id: number) =>
  database.$queryRaw<VisitRecord[]>`
    SELECT v.id, v.stage::text, v.visited_on::text AS "on", v.participants, v.note,
      json_build_object('id', u.id, 'name', u.name,
        'at', to_char(v.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS by
    FROM site_visit v JOIN user_account u ON u.id = v.by_id
    WHERE v.dossier_id = ${id} ORDER BY v.visited_on, v.id`;

/** The id of the visit. */
export async function addVisit(
  tx: Pick<Database, '$queryRaw'>,
  id: number,
  { stage, on, participants, note }: NewVisit,
  userId: string,
): Promise<number> {
  const [added] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO site_visit (dossier_id, stage, visited_on, participants, note, by_id)
    VALUES (${id}, ${stage}::review_stage, ${on}::date, ${participants}, ${note}, ${userId}) RETURNING id`;
  return added?.id ?? 0;
}
