import type { SavedSurvey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readProcedureRules } from '../../shared/procedures/prisma-procedure-rules.ts';
import { findSurvey, searchSurveys, surveyOf } from '../../shared/surveys/prisma-surveys.ts';
import type { StoredSurvey } from '../../shared/surveys/stored-survey.ts';
import type { NewSurvey, SurveyChange, SurveyStore } from './survey-store.ts';

type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

const columnsOf = ({ contents: _contents, endedOn, ...counts }: SavedSurvey) => ({
  ...counts,
  endedOn: new Date(endedOn),
});

const rowsOf = ({ contents }: SavedSurvey) => contents.map((one, position) => ({ ...one, position }));

/** The rows of the unit are locked, so that two rounds never have one number. */
async function recordSurvey(
  tx: Transaction,
  { unitId, rowIds, levelId, year, demonstration, saved }: NewSurvey,
  userId: string,
  entryOf: (id: number, round: number) => AuditEntry,
): Promise<number> {
  await tx.$queryRaw`
    SELECT id FROM administrative_unit WHERE id = ANY(${[...rowIds]}::int[]) ORDER BY id FOR NO KEY UPDATE`;
  const last = await surveyOf(tx, rowIds, { levelId, year }, demonstration);
  const round = (last?.round ?? 0) + 1;
  const place = { unitId, levelId, year, round, demonstration, recordedById: userId };
  const contents = { create: rowsOf(saved) };
  const data = { ...columnsOf(saved), ...place, contents };
  const { id } = await tx.satisfactionSurvey.create({ data, select: { id: true } });
  await appendAuditEvents(tx, [entryOf(id, round)]);
  return id;
}

/** The dossiers of the unit are locked against changes, so that none is handed in with what is being changed. */
async function changeSurvey(
  tx: Transaction,
  { id, levelId, year }: StoredSurvey,
  { version, rowIds, saved, userId }: SurveyChange,
  entry: AuditEntry,
): Promise<'changed' | 'stale' | 'handed_in'> {
  await tx.$queryRaw`
    SELECT id FROM dossier WHERE unit_id = ANY(${[...rowIds]}::int[]) AND level_id = ${levelId} AND year = ${year}
    ORDER BY id FOR SHARE`;
  if ((await findSurvey(tx, id))?.isHandedIn === true) return 'handed_in';
  const now = { version: { increment: 1 }, recordedById: userId, recordedAt: new Date() };
  const data = { ...columnsOf(saved), ...now };
  const { count } = await tx.satisfactionSurvey.updateMany({ where: { id, version }, data });
  if (count === 0) return 'stale';
  await tx.surveyContent.deleteMany({ where: { surveyId: id } });
  await tx.surveyContent.createMany({ data: rowsOf(saved).map((one) => ({ ...one, surveyId: id })) });
  await appendAuditEvents(tx, [entry]);
  return 'changed';
}

/** Surveys of satisfaction in the database. */
export function prismaSurveyStore(database: Database): SurveyStore {
  return {
    search: (search, window) => searchSurveys(database, search, window),
    byId: (id) => findSurvey(database, id),
    rules: (unitIds, demonstration) => readProcedureRules(database, unitIds, demonstration),
    record: (survey, entryOf, command) =>
      database.$transaction((tx) =>
        once(tx, command, () => recordSurvey(tx, survey, command.userId, entryOf)),
      ),
    change: (survey, change, entry) => database.$transaction((tx) => changeSurvey(tx, survey, change, entry)),
  };
}
