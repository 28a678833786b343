import type { PageWindow } from '../paging.ts';
import type { Statements } from '../prisma-database.ts';
import type { StoredSurvey, SurveySearch } from './stored-survey.ts';

/** Rounds of surveys: of the latest year first, of a year those recorded last. */
export function searchSurveys(
  database: Statements,
  { ids, unitIds, levelId, year, demonstration }: SurveySearch,
  { offset, take }: PageWindow,
): Promise<StoredSurvey[]> {
  return database.$queryRaw<StoredSurvey[]>`
    SELECT s.id, s.unit_id AS "unitId", s.level_id AS "levelId", s.year, s.round, s.conducted_by AS "conductedBy",
      s.ended_on::text AS "endedOn", s.households, s.asked, s.answered, s.satisfied, s.version, s.demonstration,
      s.recorded_by AS "recordedById", u.name AS "recordedBy",
      to_char(s.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "recordedAt",
      (SELECT coalesce(json_agg(json_build_object('name', c.name, 'asked', c.asked, 'satisfied', c.satisfied)
        ORDER BY c.position), '[]') FROM survey_content c WHERE c.survey_id = s.id) AS contents,
      EXISTS (SELECT FROM dossier_submission h WHERE h.content #>> '{survey,id}' = s.id::text) AS "isHandedIn"
    FROM satisfaction_survey s
    JOIN user_account u ON u.id = s.recorded_by
    WHERE (${ids ?? null}::int[] IS NULL OR s.id = ANY(${ids ?? null}::int[]))
      AND (${unitIds ?? null}::int[] IS NULL OR s.unit_id = ANY(${unitIds ?? null}::int[]))
      AND (${levelId ?? null}::int IS NULL OR s.level_id = ${levelId ?? null})
      AND (${year ?? null}::int IS NULL OR s.year = ${year ?? null})
      AND (${demonstration ?? null}::boolean IS NULL OR s.demonstration = ${demonstration ?? null})
    ORDER BY s.year DESC, s.id DESC OFFSET ${offset} LIMIT ${take}`;
}

/** The round with this number, whosever it is; null where there is none. */
export async function findSurvey(database: Statements, id: number): Promise<StoredSurvey | null> {
  const [survey] = await searchSurveys(database, { ids: [id] }, { offset: 0, take: 1 });
  return survey ?? null;
}

/**
 * The last round that was recorded of a unit for a level and a year; null where nobody has asked. `unitIds`: every row of
 * the unit. Within a transaction that freezes what it answers, read it after the row of the dossier is locked: a change
 * of a survey waits for the dossiers of its unit.
 */
export async function surveyOf(
  database: Statements,
  unitIds: readonly number[],
  { levelId, year }: { readonly levelId: number; readonly year: number },
  demonstration: boolean,
): Promise<StoredSurvey | null> {
  const last = { offset: 0, take: 1 };
  const [survey] = await searchSurveys(database, { unitIds, levelId, year, demonstration }, last);
  return survey ?? null;
}
