import type { Database } from '../../shared/prisma-database.ts';
import type { DossierWriter, NewFile, NewReview, Part, StoredMove } from './dossier-store.ts';
import type { SubmissionContent } from './submission-content.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** A step: the dossier goes into its next state, whose holder and due date are set anew by those whose turn it is. */
export async function moveDossier(
  tx: Transaction,
  id: number,
  move: StoredMove,
  userId: string,
): Promise<void> {
  const { action, next, on, reason, paperNumber } = move;
  await tx.$executeRaw`
    INSERT INTO dossier_deed (dossier_id, action, from_state, to_state, done_on, reason, paper_number, by_id)
    SELECT id, ${action}, state, ${next}::dossier_state, ${on}::date, ${reason}, ${paperNumber}, ${userId}
    FROM dossier WHERE id = ${id}`;
  await tx.$executeRaw`
    UPDATE dossier SET state = ${next}::dossier_state, state_since = ${on}::date, version = version + 1,
      due_on = NULL, holder_id = CASE
        WHEN ${action} = 'receive' THEN coalesce(holder_id, ${userId})
        WHEN ${action} IN ('request_more', 'supplement', 'reconsider') THEN holder_id END
    WHERE id = ${id}`;
}

export async function submitDossier(
  tx: Transaction,
  id: number,
  content: SubmissionContent,
  hash: string,
  userId: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO dossier_submission (dossier_id, number, submitted_on, submitted_by, content, hash)
    VALUES (${id}, ${content.number}, ${content.on}::date, ${userId}, ${JSON.stringify(content)}::jsonb, ${hash})`;
  await tx.$executeRaw`UPDATE dossier SET submission_count = ${content.number} WHERE id = ${id}`;
}

export async function carryReviews(
  tx: Transaction,
  id: number,
  from: number,
  { stage, criterionIds }: Parameters<DossierWriter['carryReviews']>[2],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO dossier_review (dossier_id, stage, submission, criterion_id, verdict, reason, document_number, carried,
      by_id, at)
    SELECT dossier_id, stage, submission + 1, criterion_id, verdict, reason, document_number, true, by_id, at
    FROM dossier_review
    WHERE dossier_id = ${id} AND submission = ${from}
      AND NOT (criterion_id = ANY(${[...criterionIds]}::int[])
        AND stage IN (${stage}::review_stage, 'confirmation'))`;
}

export async function giveBack(
  tx: Transaction,
  id: number,
  { stage, submission, on, items }: Parameters<DossierWriter['giveBack']>[1],
  userId: string,
): Promise<void> {
  await tx.$executeRaw`
    WITH given AS (
      INSERT INTO dossier_return (dossier_id, stage, submission, returned_on, by_id)
      VALUES (${id}, ${stage}::review_stage, ${submission}, ${on}::date, ${userId}) RETURNING id
    )
    INSERT INTO dossier_return_item (return_id, criterion_id, paper_code, reason)
    SELECT given.id, n."criterionId", n."paperCode", n.reason
    FROM given, jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
      AS n ("criterionId" int, "paperCode" text, reason text)`;
}

/** The id of the document that the file stands in now. */
export async function addFile(tx: Transaction, id: number, file: NewFile, userId: string): Promise<number> {
  const { paperCode, criterionId, visitId, title, hash, name } = file;
  let { documentId } = file;
  if (documentId === null) {
    const [made] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO dossier_document (dossier_id, paper_code, criterion_id, visit_id, title)
      VALUES (${id}, ${paperCode}, ${criterionId}, ${visitId}, ${title}) RETURNING id`;
    documentId = made?.id ?? 0;
  }
  await tx.$executeRaw`
    INSERT INTO dossier_file (document_id, number, hash, name, added_by)
    SELECT ${documentId}::int, 1 + coalesce(max(number), 0), ${hash}, ${name}, ${userId}
    FROM dossier_file WHERE document_id = ${documentId}`;
  await tx.$executeRaw`UPDATE dossier SET version = version + 1 WHERE id = ${id}`;
  return documentId;
}

export async function removeDocument(tx: Transaction, id: number, documentId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier_document SET removed_at = now() WHERE id = ${documentId} AND dossier_id = ${id}`;
  await tx.$executeRaw`UPDATE dossier SET version = version + 1 WHERE id = ${id}`;
}

/** Of two that write one criterion at a time the second finds another version. */
export async function saveReview(
  tx: Transaction,
  id: number,
  review: NewReview,
  version: number,
  userId: string,
): Promise<boolean> {
  const { stage, submission, criterionId, verdict, reason, documentNumber } = review;
  const written =
    version === 0
      ? await tx.$executeRaw`
          INSERT INTO dossier_review (dossier_id, stage, submission, criterion_id, verdict, reason, document_number, by_id)
          VALUES (${id}, ${stage}::review_stage, ${submission}, ${criterionId}, ${verdict}::review_verdict, ${reason},
            ${documentNumber}, ${userId})
          ON CONFLICT (dossier_id, stage, submission, criterion_id) DO NOTHING`
      : await tx.$executeRaw`
          UPDATE dossier_review SET verdict = ${verdict}::review_verdict, reason = ${reason},
            document_number = ${documentNumber}, carried = false, version = version + 1, by_id = ${userId}, at = now()
          WHERE dossier_id = ${id} AND stage = ${stage}::review_stage AND submission = ${submission}
            AND criterion_id = ${criterionId} AND version = ${version}`;
  return written === 1;
}

export async function assignDossier(
  tx: Transaction,
  id: number,
  holderId: string | null,
  dueOn: string | null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier SET holder_id = ${holderId}, due_on = ${dueOn}::date, version = version + 1 WHERE id = ${id}`;
}

export async function notePart(tx: Transaction, id: number, part: Part, userId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO dossier_person (dossier_id, user_id, part) VALUES (${id}, ${userId}, ${part}::dossier_part)
    ON CONFLICT (dossier_id, user_id, part) DO NOTHING`;
}
