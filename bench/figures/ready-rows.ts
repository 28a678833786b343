import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withConnection } from '@tiendo/database/server-database.ts';

/** Answers that are ready, by the name of their route. */
export type ReadyAnswers = Readonly<Record<string, string>>;

/** Puts ready answers into a table, from which one row answers a question. */
export async function storeReadyRows(url: string, answers: ReadyAnswers): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS bench_ready (key text PRIMARY KEY, body text NOT NULL)');
    await client.query('TRUNCATE bench_ready');
    for (const [key, body] of Object.entries(answers))
      await client.query('INSERT INTO bench_ready VALUES ($1, $2)', [key, body]);
    await client.query('ANALYZE bench_ready');
  });
}

/** Writes ready answers to a file of its own and tells where. */
export async function writeReadyFile(answers: ReadyAnswers): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-bodies-'));
  const file = path.join(folder, 'bodies.json');
  await writeFile(file, JSON.stringify(answers));
  return file;
}
