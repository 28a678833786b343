import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../packages/database/src/testing/template-database.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'reference' });
  folder = await mkdtemp(path.join(tmpdir(), 'reorganise-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command on the database of the test; what it prints and its exit code. */
function run(script: string, ...args: string[]): Promise<{ code: number; printed: string }> {
  const file = path.join(import.meta.dirname, `${script}.ts`);
  const env = { ...process.env, DATABASE_URL: database.url };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--no-warnings', file, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, printed: stdout + stderr });
    });
  });
}

async function written(name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, lines.join('\n'));
  return file;
}

const head = ['--date', '2026-12-01', '--title', 'Sáp nhập thử', '--legal-basis', 'Nghị quyết 1/NQ'];
const plan = ['mã cũ;mã mới;tên mới;trực thuộc', '06541;06541;Xã Mẫu Sơn;20', '06565;06541;;'];

describe('the command of reorganisations', () => {
  test('shows, enters, lists and takes back a plan', async () => {
    const file = await written('plan.csv', plan);
    const preview = await run('reorganise', 'preview', file, ...head);
    expect(preview.printed).toContain('06565 xã Khuất Xá  06541 xã Mẫu Sơn  sáp nhập');
    expect(preview.printed).toContain('02 đơn vị kết thúc, 01 đơn vị thành lập.');
    expect(await run('reorganise', 'apply', file, ...head)).toMatchObject({ code: 0 });
    expect((await run('reorganise', 'list')).printed).toMatch(/12 {2}01\/12\/2026 +2 +1 {2}Sáp nhập thử/);
    const reversed = await run('reorganise', 'reverse', '12', '--lang', 'en');
    expect(reversed).toEqual({ code: 0, printed: '✔ Reorganisation 12 is taken back.\n' });
  });

  test('names what is wrong, in either language, and ends with an error', async () => {
    const file = await written('wrong.csv', [plan[0] ?? '', '06541;06541;Xã Mẫu Sơn;188', '06565;06541;;']);
    const { code, printed } = await run('reorganise', 'apply', file, ...head, '--lang', 'en');
    expect(code).toBe(1);
    expect(printed).toContain(
      'formed[0].parent: The unit “188” (188 Lộc Bình) does not exist on 1 December 2026. [unit_not_valid_then]',
    );
    const unread = await run(
      'reorganise',
      'preview',
      await written('bad.csv', ['mã cũ;mã mới', '1;2']),
      ...head,
    );
    expect(unread.printed).toContain('✖ bad.csv: Thiếu cột; đặt một trong các tên: new_name, tên mới.');
    expect((await run('reorganise', 'reverse', '9999')).printed).toContain(
      'Không có lần sắp xếp nào mang số này.',
    );
  });
});

describe('the command of lists of units', () => {
  test('takes a list in, and refuses one with mistakes by line and column', async () => {
    const heading = 'mã;tên;trực thuộc';
    const file = await written('units.csv', [heading, '6999;Xã Mới;20']);
    const { code, printed } = await run('units', 'import', file);
    expect(code).toBe(0);
    expect(printed).toContain('· units.csv, dòng 2, cột “mã”: Mã “6999” mất số 0 ở đầu: hiểu là 06999.');
    expect(printed).toMatch(/1 {2}đơn vị mới/);
    const wrong = await run(
      'units',
      'import',
      await written('wrong.csv', [heading, '06998;Mới;20']),
      '--lang',
      'en',
    );
    expect(wrong).toEqual({
      code: 1,
      printed:
        '✖ wrong.csv, line 2, column “kind”: The cell is empty and needs a value.\n✖ Nothing was taken in: correct the errors above and run again.\n',
    });
  });
});
