import { pipeline, Readable } from 'node:stream';
import type { Cell, SheetRow } from '@tiendo/domain/imports/cell.ts';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf } from './csv-delimiter.ts';
import { decoded, encodingOf } from './csv-encoding.ts';
import type { TablePart, TableReading } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';
import { bytesAt, bytesFrom, sizeOf, type TableSource } from './table-source.ts';

const [headLength, longestRecord] = [64 * 1024, 4 * 1024 * 1024];

const quoteErrors: readonly string[] = [
  'CSV_QUOTE_NOT_CLOSED',
  'INVALID_OPENING_QUOTE',
  'CSV_INVALID_CLOSING_QUOTE',
];

function refusalOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = typeof error.lines === 'number' ? error.lines : null;
  if (quoteErrors.includes(error.code)) return new TableRefusal('quote_not_closed', {}, { row });
  return new TableRefusal('too_much_text', { found: error.code }, { row });
}

const [shortText, mostShared] = [40, 10_000];

/** Gives equal short texts as one cell: most of a table are the same few words. */
function textCells(): (text: string) => Cell {
  const shared = new Map<string, Cell>();
  return (text) => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    const cell: Cell = { kind: 'text', text };
    if (text.length <= shortText && shared.size < mostShared) shared.set(text, cell);
    return cell;
  };
}

type CsvRecord = { texts: readonly string[]; row: number; columns: number };

/** The cells of a record that hold anything. */
function rowOf({ texts, row, columns }: CsvRecord, cellOf: (text: string) => Cell): SheetRow | null {
  const cells = new Map<number, Cell>();
  for (const [place, text] of texts.entries()) {
    if (text.trim() === '') continue;
    if (place >= columns) throw new TableRefusal('too_many_columns', { correction: `${columns}` }, { row });
    cells.set(place + 1, cellOf(text));
  }
  return cells.size === 0 ? null : { row, hidden: false, cells };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  { signal, onProgress }: TableReading,
  progress: { bytesRead: number; bytesTotal: number; rowsRead: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    progress.bytesRead += chunk.length;
    onProgress?.({ ...progress });
    yield chunk;
  }
}

async function* withoutStart(texts: AsyncIterable<string>, skip: number): AsyncGenerator<string> {
  let left = skip;
  for await (const text of texts) {
    yield text.slice(left);
    left = Math.max(0, left - text.length);
  }
}

/** The start of the text, by which its separator is found; what is cut off at the end of it does not matter. */
const startOf = (head: Uint8Array, encoding: ReturnType<typeof encodingOf>): string =>
  new TextDecoder(encoding.name).decode(head.subarray(encoding.mark));

async function recordsOf(source: TableSource, reading: TableReading, progress: { rowsRead: number }) {
  const head = await bytesAt(source, 0, headLength);
  const encoding = encodingOf(head);
  const { delimiter, skip } = delimiterOf(startOf(head, encoding));
  const counts = Object.assign(progress, { bytesRead: 0, bytesTotal: await sizeOf(source) });
  const texts = decoded(counted(bytesFrom(source, encoding.mark), reading, counts), encoding);
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: longestRecord });
  pipeline(Readable.from(withoutStart(texts, skip)), parser, () => undefined);
  return { records: parser as AsyncIterable<string[]>, before: skip === 0 ? 0 : 1 };
}

/**
 * Reads a CSV file row by row: UTF-8, or UTF-16 with its mark; separated by tabs, `;` or `,`. Throws `TableRefusal`
 * for anything else, with the line.
 */
export async function* readCsv(source: TableSource, reading: TableReading): AsyncGenerator<TablePart> {
  const { limits } = reading;
  const progress = { rowsRead: 0 };
  yield { kind: 'sheet', name: null };
  const { records, before } = await recordsOf(source, reading, progress);
  const cellOf = textCells();
  let line = before;
  try {
    for await (const record of records) {
      line += 1;
      const row = rowOf({ texts: record, row: line, columns: limits.columns }, cellOf);
      if (row === null) continue;
      progress.rowsRead += 1;
      if (progress.rowsRead > limits.rows)
        throw new TableRefusal('too_many_rows', { correction: `${limits.rows}` });
      yield { kind: 'row', row };
    }
  } catch (error) {
    throw refusalOf(error);
  }
  yield { kind: 'end', merged: [] };
}
