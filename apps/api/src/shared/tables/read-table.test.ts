import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import type { TablePart } from './table-part.ts';
import type { TableSource } from './table-source.ts';
import { workbookOf } from './workbook.fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function partsOf(source: TableSource): Promise<TablePart[]> {
  const parts: TablePart[] = [];
  for await (const part of readTable(source)) parts.push(part);
  return parts;
}

it.each([
  ['a workbook', workbookOf('<sheetData><row><c><v>1</v></c></row></sheetData>')],
  ['CSV', Buffer.from(`\ufeffXã;TC1\n${'Đặng;x\n'.repeat(15_000)}`)],
])('%s by its path is what it is by its bytes, whatever its name', async (_, bytes) => {
  const path = join(folder, 'bảng.dat');
  await writeFile(path, bytes);
  expect(await partsOf({ path })).toEqual(await partsOf({ bytes }));
});

it('a file that is left off in the middle is closed', async () => {
  const path = join(folder, 'dài.csv');
  await writeFile(path, 'a;b\n'.repeat(15_000));
  for await (const part of readTable({ path })) if (part.kind === 'row') break;
  await writeFile(path, 'a;b\n');
  expect(await partsOf({ path })).toHaveLength(3);
});
