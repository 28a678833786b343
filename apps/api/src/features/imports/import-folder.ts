import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, parameterError } from '../../shared/app-error.ts';

/** A spreadsheet as it came in, not yet in its place. */
export type ReceivedSpreadsheet = { readonly file: string; readonly size: number; readonly hash: string };

/** Where spreadsheets lie that are to be imported. */
export const importFolder = (dataDirectory: string): string => path.join(dataDirectory, 'imports');

/** Where the file of an import lies. */
export const importPath = (folder: string, id: number): string => path.join(folder, String(id));

const unfinishedEnding = '.part';
const abandonedMs = 86_400_000;

/** Writes what comes in to a file of its own. Throws `import_too_large`, `import_file_missing`; then nothing is kept. */
export async function receiveSpreadsheet(
  folder: string,
  stream: Readable,
  maxBytes: number,
): Promise<ReceivedSpreadsheet> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${crypto.randomUUID()}${unfinishedEnding}`);
  const hash = createHash('sha256');
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw parameterError('import_too_large', 'file', { expected: `${maxBytes}` });
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(stream, counted, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(file, { force: true });
    throw error instanceof AppError ? error : new AppError('import_file_missing', [], { cause: error });
  }
  return { file, size, hash: hash.digest('hex') };
}

/** Gives a received file the place of its import. */
export const keepSpreadsheet = (folder: string, { file }: ReceivedSpreadsheet, id: number): Promise<void> =>
  rename(file, importPath(folder, id));

/** Removes the file of an import that nothing more is done with. */
export const removeSpreadsheet = (folder: string, id: number): Promise<void> =>
  rm(importPath(folder, id), { force: true });

/** Removes the files that `isNeeded` does not ask for, and those that were still coming in a day ago. */
export async function sweepImports(
  folder: string,
  isNeeded: (id: number) => boolean,
  now: Date,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    const gone = name.endsWith(unfinishedEnding)
      ? now.getTime() - mtimeMs > abandonedMs
      : !isNeeded(Number(name));
    if (gone) await rm(file, { force: true });
  }
}
