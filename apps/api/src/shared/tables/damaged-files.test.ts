import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { TableRefusal } from './table-refusal.ts';
import { workbookOf, workbookParts } from './workbook.fixture.ts';

const sheet =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43921</v></c></row><row><c><f>A1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
const workbook = workbookOf(sheet);
const csv = Buffer.from('\ufeffXã;TC1\n"Yên ""Khoái""";Đ\nKhuất Xá;C\n');

/** How reading ends: with its parts, or with a refusal; anything else is thrown on. */
async function endOf(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    for await (const _ of readTable({ bytes }));
    return 'read';
  } catch (error) {
    if (error instanceof TableRefusal) return 'refused';
    throw error;
  }
}

const places = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });

it.each([
  ['a workbook', workbook],
  ['a CSV file', csv],
])('%s with bytes written over anywhere is read or refused, and nothing else', async (_, file) => {
  await fc.assert(
    fc.asyncProperty(
      places(file.length),
      fc.integer({ min: 1, max: file.length }),
      async (changes, length) => {
        const bytes = Uint8Array.from(file);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(await endOf(bytes)).toMatch(/^read$|^refused$/u);
        expect(await endOf(bytes.slice(0, length))).toMatch(/^read$|^refused$/u);
      },
    ),
    { seed: 20_200_331, numRuns: 300 },
  );
});

const parts = workbookParts(sheet);

it.each(Object.keys(parts))('a workbook with %s changed anywhere is read or refused', async (name) => {
  const text = parts[name] ?? '';
  const cuts = fc.tuple(
    fc.nat(text.length),
    fc.nat(12),
    fc.constantFrom('', '<', '>', '"', '&', '0', '-1', '<row/>'),
  );
  await fc.assert(
    fc.asyncProperty(cuts, async ([at, length, inserted]) => {
      const changed = text.slice(0, at) + inserted + text.slice(at + length);
      expect(await endOf(workbookOf(sheet, { [name]: changed }))).toMatch(/^read$|^refused$/u);
    }),
    { seed: 20_200_331, numRuns: 100 },
  );
});
