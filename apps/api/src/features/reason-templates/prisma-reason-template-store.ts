import type { Database } from '../../shared/prisma-database.ts';
import type { ReasonTemplateStore } from './reason-template-store.ts';

async function readTexts(database: Pick<Database, '$queryRaw'>, userId: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ text: string }[]>`
    SELECT text FROM reason_template WHERE user_id = ${userId} ORDER BY position, id`;
  return rows.map(({ text }) => text);
}

/** The person is locked, so that two windows never keep the lists of both. */
async function setTexts(database: Database, userId: string, texts: readonly string[]): Promise<void> {
  await database.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM user_account WHERE id = ${userId} FOR NO KEY UPDATE`;
    await tx.$executeRaw`DELETE FROM reason_template WHERE user_id = ${userId}`;
    await tx.$executeRaw`
      INSERT INTO reason_template (user_id, position, text)
      SELECT ${userId}, one.place, one.text
      FROM unnest(${[...texts]}::text[]) WITH ORDINALITY AS one (text, place)`;
  });
}

/** Own reasons in the database. */
export const prismaReasonTemplateStore = (database: Database): ReasonTemplateStore => ({
  of: (userId) => readTexts(database, userId),
  set: (userId, texts) => setTexts(database, userId, texts),
});
