import { importProblem } from '@tiendo/domain/imports/import-problem.ts';
import type { TablePart, TableReading } from './table-part.ts';
import type { TableSource } from './table-source.ts';
import { ToldAmount } from './told-amount.ts';
import { openArchive, type XlsxArchive } from './xlsx-archive.ts';
import type { CellContext } from './xlsx-cell.ts';
import { readFormats } from './xlsx-formats.ts';
import { XlsxRows } from './xlsx-rows.ts';
import { readStrings } from './xlsx-strings.ts';
import { readWorkbook, type XlsxSheet } from './xlsx-workbook.ts';
import { xmlReader } from './xml-reader.ts';

type References = Omit<CellContext, 'part'>;

/** How far a workbook is read, over all of its sheets. */
type ReadSoFar = { bytesRead: number; bytesTotal: number; amount: ToldAmount };

async function* readSheet(
  archive: XlsxArchive,
  { name, part }: XlsxSheet,
  references: References,
  reading: TableReading,
  soFar: ReadSoFar,
): AsyncGenerator<TablePart> {
  yield { kind: 'sheet', name };
  const rows = new XlsxRows({ ...references, part }, reading.limits, soFar.amount);
  const reader = xmlReader(part, rows);
  for await (const chunk of archive.read(part)) {
    reading.signal?.throwIfAborted();
    reader.write(chunk);
    soFar.bytesRead += chunk.length;
    for (const row of rows.take()) yield { kind: 'row', row };
    const { bytesRead, bytesTotal, amount } = soFar;
    reading.onProgress?.({ bytesRead, bytesTotal, rowsRead: amount.rows });
  }
  reader.end();
  yield { kind: 'end', merged: rows.merged };
}

async function* readArchive(archive: XlsxArchive, reading: TableReading): AsyncGenerator<TablePart> {
  const workbook = await readWorkbook(archive);
  const { strings, styles, from1904 } = workbook;
  const references = {
    strings:
      strings === null ? [] : await readStrings(archive, strings, reading.limits.textLength, reading.signal),
    formats: styles === null ? [] : await readFormats(archive, styles),
    from1904,
  };
  if ([...archive.parts.keys()].some((name) => name.startsWith('xl/externalLinks/')))
    yield { kind: 'note', note: importProblem('external_links', {}) };
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  for (const { name } of workbook.sheets.filter(({ hidden }) => hidden))
    yield { kind: 'note', note: importProblem('hidden_sheet', { sheet: name }) };
  const bytesTotal = shown.reduce(
    (sum, { part }) => sum + (archive.parts.get(part)?.uncompressedSize ?? 0),
    0,
  );
  const soFar: ReadSoFar = { bytesRead: 0, bytesTotal, amount: new ToldAmount(reading.limits) };
  for (const sheet of shown) yield* readSheet(archive, sheet, references, reading, soFar);
}

/** Reads a workbook row by row; hidden sheets are named and left out. Throws `TableRefusal`. */
export async function* readXlsx(source: TableSource, reading: TableReading): AsyncGenerator<TablePart> {
  const archive = await openArchive(source, reading.limits);
  try {
    yield* readArchive(archive, reading);
  } finally {
    archive.close();
  }
}
