import type { DossierThread } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { PageWindow } from '../../../shared/paging.ts';
import type { Database, Statements } from '../../../shared/prisma-database.ts';
import type { PersonRecord } from '../dossier-record.ts';
import type { NewComment, TalkFacts, TalkWriter, ThreadSearch } from './talk-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

function readThreads(database: Statements, search: ThreadSearch, { offset, take }: PageWindow) {
  const { dossierId, id, criterionId, documentId, resolved } = search;
  return database.$queryRaw<DossierThread[]>`
    WITH said AS (
      SELECT c.id, c.answers_id, c.criterion_id, c.document_id, c.resolved_at, c.resolved_by,
        json_build_object('id', c.id, 'text', c.text, 'by', json_build_object('by', json_build_object('id', u.id,
          'name', u.name), 'at', to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'mentions',
          (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
            FROM dossier_mention m JOIN user_account p ON p.id = m.user_id WHERE m.comment_id = c.id)) AS told
      FROM dossier_comment c JOIN user_account u ON u.id = c.by_id WHERE c.dossier_id = ${dossierId}
    )
    SELECT s.id, s.told -> 'text' AS text, s.told -> 'by' AS by, s.told -> 'mentions' AS mentions,
      k.position AS criterion, s.document_id AS document,
      CASE WHEN r.id IS NOT NULL THEN json_build_object('by', json_build_object('id', r.id, 'name', r.name),
        'at', to_char(s.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS resolved,
      (SELECT coalesce(json_agg(a.told ORDER BY a.id), '[]') FROM said a WHERE a.answers_id = s.id) AS answers
    FROM said s
    LEFT JOIN criterion k ON k.id = s.criterion_id
    LEFT JOIN user_account r ON r.id = s.resolved_by
    WHERE s.answers_id IS NULL AND (${id}::int IS NULL OR s.id = ${id})
      AND (${criterionId}::int IS NULL OR s.criterion_id = ${criterionId})
      AND (${documentId}::int IS NULL OR s.document_id = ${documentId})
      AND (${resolved}::boolean IS NULL OR (s.resolved_at IS NOT NULL) = ${resolved})
    ORDER BY s.id DESC OFFSET ${offset} LIMIT ${take}`;
}

async function readPeople(
  database: Statements,
  ids: readonly string[],
  q: string | null,
): Promise<PersonRecord[]> {
  const people = await database.$queryRaw<PersonRecord[]>`
    SELECT id, name FROM user_account WHERE id = ANY(${[...ids]}::text[]) AND closed_at IS NULL
    ORDER BY name COLLATE "vi-x-icu", id`;
  return q === null ? people : people.filter(({ name }) => foldVietnamese(name).includes(q));
}

/** What is said about dossiers, through the client or a transaction of it. */
export const prismaTalkFacts = (database: Statements): TalkFacts => ({
  threads: (search, window) => readThreads(database, search, window),
  people: (ids, q) => readPeople(database, ids, q),
});

async function say(tx: Transaction, comment: NewComment): Promise<number> {
  const { dossierId, criterionId, documentId, answersId, text, byId, mentions } = comment;
  const [said] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO dossier_comment (dossier_id, criterion_id, document_id, answers_id, text, by_id)
    VALUES (${dossierId}, ${criterionId}, ${documentId}, ${answersId}, ${text}, ${byId}) RETURNING id`;
  const id = said?.id ?? 0;
  await tx.$executeRaw`
    INSERT INTO dossier_mention (comment_id, user_id)
    SELECT ${id}::int, one.id FROM unnest(${[...mentions]}::text[]) AS one (id)`;
  return id;
}

async function resolve(tx: Transaction, commentId: number, by: string | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier_comment SET resolved_by = ${by}, resolved_at = CASE WHEN ${by}::text IS NOT NULL THEN now() END
    WHERE id = ${commentId}`;
}

export const prismaTalkWriter = (tx: Transaction): TalkWriter => ({
  ...prismaTalkFacts(tx),
  say: (comment) => say(tx, comment),
  resolve: (commentId, by) => resolve(tx, commentId, by),
});
