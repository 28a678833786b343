import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf } from './csv-delimiter.ts';
import { decoded, encodingOf, type TextEncoding } from './csv-encoding.ts';
import type { TableReading } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';
import { bytesAt, bytesFrom, sizeOf, type TableSource } from './table-source.ts';
import type { ToldAmount } from './told-amount.ts';

const [headLength, longestRecord] = [64 * 1024, 4 * 1024 * 1024];

async function* reported(
  source: TableSource,
  { mark }: TextEncoding,
  { signal, onProgress }: TableReading,
  amount: ToldAmount,
): AsyncGenerator<Uint8Array> {
  const bytesTotal = await sizeOf(source);
  let bytesRead = mark;
  for await (const chunk of bytesFrom(source, mark)) {
    signal?.throwIfAborted();
    bytesRead += chunk.length;
    onProgress?.({ bytesRead, bytesTotal, rowsRead: amount.rows });
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
const startOf = (head: Uint8Array, { name, mark }: TextEncoding): string =>
  new TextDecoder(name).decode(head.subarray(mark));

/** The records of a CSV file. `before`: lines that stand before the first one. */
export async function csvRecords(source: TableSource, reading: TableReading, amount: ToldAmount) {
  const head = await bytesAt(source, 0, headLength);
  const encoding = encodingOf(head);
  const { delimiter, skip } = delimiterOf(startOf(head, encoding));
  const texts = decoded(reported(source, encoding, reading, amount), encoding);
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: longestRecord });
  // What goes wrong in a stream ends the parser, whose reader is told.
  pipeline(Readable.from(withoutStart(texts, skip)), parser, () => undefined);
  return { records: parser as AsyncIterable<string[]>, before: skip === 0 ? 0 : 1 };
}

const quoteErrors: readonly string[] = [
  'CSV_QUOTE_NOT_CLOSED',
  'INVALID_OPENING_QUOTE',
  'CSV_INVALID_CLOSING_QUOTE',
];

/** What an error of the records is to be refused by; an error of anything else as it is. */
export function refusalOfCsv(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = typeof error.lines === 'number' ? error.lines : null;
  if (quoteErrors.includes(error.code)) return new TableRefusal('quote_not_closed', {}, { row });
  return new TableRefusal('too_much_text', { correction: `${longestRecord}` }, { row });
}
