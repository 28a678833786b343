import type { Statements } from '../../shared/prisma-database.ts';
import { readProcedureRules } from '../../shared/procedures/prisma-procedure-rules.ts';
import { readBodies } from '../../shared/responsibilities/prisma-bodies.ts';
import { readSetContent } from '../../shared/set-content/prisma-set-content.ts';
import { readLastStates } from '../../shared/states/prisma-last-states.ts';
import { surveyOf } from '../../shared/surveys/prisma-surveys.ts';
import { readHolders } from './assignment/prisma-assignment.ts';
import { prismaCouncilFacts } from './council/prisma-council.ts';
import type { FileRecord, ReviewRecord } from './dossier-record.ts';
import type { DossierFacts } from './dossier-store.ts';
import { peopleWith } from './prisma-dossier-notices.ts';
import { countDossiers, findDossier, searchDossiers } from './prisma-dossier-reader.ts';
import { prismaRecognitionFacts } from './recognition/prisma-recognitions.ts';
import type { SubmissionContent } from './submission-content.ts';
import { prismaTalkFacts } from './talk/prisma-talk.ts';
import { readVisits } from './visits/prisma-visits.ts';

async function readSubmissions(database: Statements, id: number, number: number) {
  const found = await database.$queryRaw<{ number: number; content: SubmissionContent }[]>`
    SELECT number, content FROM dossier_submission
    WHERE dossier_id = ${id} AND number IN (${number}, ${number - 1})`;
  const numbered = (asked: number) => found.find((one) => one.number === asked)?.content ?? null;
  return { now: numbered(number), before: numbered(number - 1) };
}

async function readSubmission(database: Statements, id: number, number: number) {
  const [found] = await database.$queryRaw<{ content: SubmissionContent }[]>`
    SELECT content FROM dossier_submission WHERE dossier_id = ${id} AND number = ${number}`;
  return found?.content ?? null;
}

const readReviews = (database: Statements, id: number, submission: number) =>
  database.$queryRaw<ReviewRecord[]>`
    SELECT r.stage::text, r.criterion_id AS "criterionId", r.verdict::text, r.reason,
      r.document_number AS "documentNumber", r.carried, r.version,
      json_build_object('id', u.id, 'name', u.name,
        'at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS by
    FROM dossier_review r JOIN user_account u ON u.id = r.by_id
    WHERE r.dossier_id = ${id} AND r.submission = ${submission}`;

async function readFile(database: Statements, id: number, fileId: number): Promise<FileRecord | null> {
  const [found] = await database.$queryRaw<FileRecord[]>`
    SELECT f.id, f.number, f.name, f.hash, e.size, e.type, json_build_object('id', u.id, 'name', u.name,
        'at', to_char(f.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS added
    FROM dossier_file f
    JOIN dossier_document d ON d.id = f.document_id
    JOIN evidence_file e ON e.hash = f.hash
    JOIN user_account u ON u.id = f.added_by
    WHERE f.id = ${fileId} AND d.dossier_id = ${id}`;
  return found ?? null;
}

const countOpenComments = (database: Statements, id: number) =>
  database.$queryRaw<{ criterionId: number; threads: number }[]>`
    SELECT criterion_id AS "criterionId", count(*)::int AS threads FROM dossier_comment
    WHERE dossier_id = ${id} AND criterion_id IS NOT NULL AND answers_id IS NULL AND resolved_at IS NULL
    GROUP BY criterion_id`;

/** Dossiers through the client or a transaction of it, one statement a question. */
export function prismaDossierFacts(database: Statements): DossierFacts {
  return {
    ...prismaTalkFacts(database),
    ...prismaCouncilFacts(database),
    ...prismaRecognitionFacts(database),
    holders: (ids) => readHolders(database, ids),
    peopleWith: (asked) => peopleWith(database, asked),
    dossier: (id) => findDossier(database, id),
    dossierToReview: (id) => findDossier(database, id, 'review'),
    search: (search, window) => searchDossiers(database, search, window),
    totals: (search) => countDossiers(database, search),
    submission: (id, number) => readSubmission(database, id, number),
    submissionAndBefore: (id, number) => readSubmissions(database, id, number),
    reviews: (id, submission) => readReviews(database, id, submission),
    file: (id, fileId) => readFile(database, id, fileId),
    visits: (id) => readVisits(database, id),
    openComments: (id) => countOpenComments(database, id),
    setContent: (setId) => readSetContent(database, setId),
    bodies: (setId, unitIds, demonstration) => readBodies(database, setId, unitIds, demonstration),
    rulesOf: (unitIds, demonstration) => readProcedureRules(database, unitIds, demonstration),
    survey: (unitIds, of, demonstration) => surveyOf(database, unitIds, of, demonstration),
    lastStates: (asked) => readLastStates(database, asked),
  };
}
