import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConnection } from '../packages/database/src/server-database.ts';
import { createTestDatabase, type TestDatabase } from '../packages/database/src/testing/template-database.ts';

const script = fileURLToPath(new URL('./criteria-sets.ts', import.meta.url));

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'reference' });
  folder = await mkdtemp(path.join(tmpdir(), 'tiendo sets '));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, DATABASE_URL: database.url };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], { env });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  await once(child, 'close');
  return { code: child.exitCode, output: written.join('') };
}

const onto2031 = () =>
  withConnection(database.url, async (client) => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM criterion_mapping m JOIN criteria_set s ON s.id = m.to_set_id WHERE s.code = 'XA_NTM_2031'",
    );
    return rowCount;
  });

const copying = ['copy', 'XA_NTM_2026', '--as', 'XA_NTM_2031', '--valid-from', '2031-01-01'];
const names = ['--name', 'Bộ tiêu chí xã nông thôn mới 2031', '--name-en', 'Criteria of 2031'];

test('a new version is made from an old one, then mapped from a file after a preview', async () => {
  expect(await run(...copying, ...names)).toMatchObject({
    code: 0,
    output: expect.stringContaining('✔ XA_NTM_2031: 10 tiêu chí, 10 chép từ XA_NTM_2026'),
  });
  expect(await onto2031()).toBe(10);
  const file = path.join(folder, 'quy đổi.csv');
  await writeFile(
    file,
    'from_set,from,to_set,to\nXA_NTM_2022,10,XA_NTM_2031,3\nXA_NTM_2022,11,XA_NTM_2031,none\n',
  );
  const preview = await run('map', file);
  expect(preview.output).toContain('10 Thu nhập → 3 Phát triển kinh tế nông thôn');
  expect(preview.output).toContain('1 tiêu chí có tương ứng, 1 không có, 17 chưa có căn cứ');
  expect(preview.output).toContain('thêm --yes để nhập');
  expect(await onto2031()).toBe(10);
  expect(await run('map', file, '--yes')).toMatchObject({ code: 0 });
  expect(await onto2031()).toBe(12);
});

test('what cannot be is refused in both languages, with where and why', async () => {
  const taken = await run(...copying, '--name', '');
  expect(taken.code).toBe(1);
  expect(taken.output).toContain('Mã bộ mới đã có bộ khác dùng.');
  expect(taken.output).toContain('A name is missing');
  const file = path.join(folder, 'sai.csv');
  await writeFile(file, 'bộ cũ;tiêu chí cũ;bộ mới;tiêu chí mới\nXA_NTM_2016;1;XA_NTM_NANG_CAO_2022;1\n');
  const refused = await run('map', file, '--yes');
  expect(refused.code).toBe(1);
  expect(refused.output).toContain(
    'XA_NTM_2016 → XA_NTM_NANG_CAO_2022: hai bộ thuộc hai mức đạt chuẩn khác nhau',
  );
  expect(refused.output).toContain('only sets of one level read as each other');
});

test.each([
  [['copy'], 'Cách dùng / Usage'],
  [['rename', 'XA_NTM_2016'], 'Cách dùng / Usage'],
  [['copy', 'XA_NTM_2016', '--as', 'X', '--valid-from', '1/1/2027'], '--valid-from “1/1/2027” cần một ngày'],
  [['map', 'a.csv', '--force'], 'Không hiểu lệnh'],
  [['map', path.join('khong', 'co.csv')], 'Không đọc được tệp'],
])('%j is answered with what is wrong', async (args, words) => {
  const { code, output } = await run(...args);
  expect(code).toBe(1);
  expect(output).toContain(words);
});
