import type { Database } from '../../shared/prisma-database.ts';
import type { NewView, SavedView, SavedViewStore } from './saved-view-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const readViews = (database: Transaction, userId: string) =>
  database.$queryRaw<SavedView[]>`
    SELECT id, name, address, slides, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt"
    FROM saved_view WHERE user_id = ${userId} ORDER BY position, id`;

/** Locks the views of a person, so that two windows never save one too many together. */
const lockViewsOf = (tx: Transaction, userId: string) =>
  tx.$queryRaw`SELECT id FROM user_account WHERE id = ${userId} FOR NO KEY UPDATE`;

async function saveView(
  database: Database,
  userId: string,
  { name, address, slides }: NewView,
  most: number,
) {
  const shown = slides === null ? null : JSON.stringify(slides);
  return database.$transaction(async (tx) => {
    await lockViewsOf(tx, userId);
    const saved = await tx.$executeRaw`
      INSERT INTO saved_view (user_id, name, address, slides, position)
      SELECT ${userId}, ${name}, ${address}, ${shown}::jsonb, coalesce(max(v.position), 0) + 1
      FROM saved_view v WHERE v.user_id = ${userId}
      HAVING count(*) < ${most} OR bool_or(v.name = ${name})
      ON CONFLICT (user_id, name) DO UPDATE SET address = excluded.address, slides = excluded.slides`;
    return saved === 1;
  });
}

async function orderViews(database: Database, userId: string, ids: readonly number[]) {
  await database.$transaction(async (tx) => {
    await lockViewsOf(tx, userId);
    await tx.$executeRaw`
      UPDATE saved_view v SET position = o.place
      FROM (SELECT id, row_number() OVER (
          ORDER BY array_position(${[...ids]}::int[], id) NULLS LAST, position, id) AS place
        FROM saved_view WHERE user_id = ${userId}) o
      WHERE o.id = v.id`;
  });
}

/** Saved views in the database. */
export function prismaSavedViewStore(database: Database): SavedViewStore {
  return {
    of: (userId) => readViews(database, userId),
    save: (userId, view, most) => saveView(database, userId, view, most),
    order: (userId, ids) => orderViews(database, userId, ids),
    remove: async (userId, id) => {
      await database.savedView.deleteMany({ where: { id, userId } });
    },
  };
}
