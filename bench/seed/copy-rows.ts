import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type CopyRow = readonly (string | number | null)[];

const rowsAChunk = 2_000;

function* textOf(rows: Iterable<CopyRow>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map((value) => value ?? '\\N').join('\t'));
    if (lines.length < rowsAChunk) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Sends rows by COPY; the values hold no tab, line end or backslash. `target`: a table with its columns. */
export async function copyRows(client: pg.Client, target: string, rows: Iterable<CopyRow>): Promise<void> {
  await pipeline(Readable.from(textOf(rows)), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}
