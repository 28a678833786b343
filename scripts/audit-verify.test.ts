import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConnection } from '../packages/database/src/server-database.ts';
import { createTestDatabase, type TestDatabase } from '../packages/database/src/testing/template-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Runs the command on the database of the test; what it prints and its exit code. */
function verify(...args: string[]): Promise<{ code: number; printed: string }> {
  const file = path.join(import.meta.dirname, 'audit-verify.ts');
  const env = { ...process.env, DATABASE_URL: database.url };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--no-warnings', file, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, printed: stdout + stderr });
    });
  });
}

const send = (...statements: string[]) =>
  withConnection(database.url, async (client) => {
    for (const sql of statements) await client.query(sql);
  });

test('tells span and hash of an untouched chain, and finds a change, a cut and a wrong option by name', async () => {
  expect((await verify()).printed).toContain('✔ 0 sự kiện khớp. Mã băm cuối: 0000');
  const add = `INSERT INTO audit_event (actor_kind, action, subject_kind) VALUES ('system', 'export.taken', 'export')`;
  await send(add, add, add);
  const { code, printed } = await verify();
  expect(code).toBe(0);
  expect(printed).toMatch(
    /✔ 3 sự kiện khớp \(\S+Z – \S+Z\)\. Mã băm cuối: [0-9a-f]{64}\n {2}Events that fit: 3/,
  );
  const [noted = ''] = /[0-9a-f]{64}/.exec(printed) ?? [];
  await send(add);
  const again = await verify('--head', noted.toUpperCase());
  expect(again).toMatchObject({ code: 0, printed: expect.stringContaining('that of event 3') });
  await send('SET session_replication_role = replica', `UPDATE audit_event SET reason = 'x' WHERE id = 2`);
  const changed = await verify('--head', noted);
  expect(changed.code).toBe(1);
  expect(changed.printed).toContain('✖ Sự kiện 2 đã bị sửa sau khi ghi');
  expect(changed.printed).toContain('Events that fit: 1');
  const unclear = await verify('--head', 'abc');
  expect(unclear).toMatchObject({ code: 1, printed: expect.stringContaining('--head abc') });
});
