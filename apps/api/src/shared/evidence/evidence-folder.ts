import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { AppError, parameterError } from '../app-error.ts';

const unfinishedEnding = '.part';
/** No request takes this long, so what was not written to since then was left by a process that ended. */
const abandonedMs = 600_000;

/** Where files of evidence lie in the data directory. */
export const evidenceFolder = (dataDirectory: string): string => path.join(dataDirectory, 'evidence');

/** Where content with a hash of 64 hexadecimal digits lies: `ab/cd/abcd…`. */
export const evidencePath = (folder: string, hash: string): string =>
  path.join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);

/** What comes in; an end before the last byte is told as such. */
async function* arriving(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (cause) {
    throw new AppError('evidence_incomplete', [], { cause });
  }
}

export type ReceivedFile = { readonly file: string; readonly hash: string; readonly size: number };

async function writeAll(handle: FileHandle, stream: Readable, maxBytes: number) {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of arriving(stream)) {
    size += chunk.length;
    if (size > maxBytes) throw parameterError('evidence_too_large', 'file', { expected: `${maxBytes}` });
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  await handle.sync();
  return { hash: hash.digest('hex'), size };
}

async function writeFile(file: string, stream: Readable, maxBytes: number) {
  const handle = await open(file, 'wx', 0o600);
  try {
    return await writeAll(handle, stream, maxBytes);
  } finally {
    await handle.close();
  }
}

/** Writes what comes in to a file of its own, which is removed where not all of it came. */
export async function receiveFile(folder: string, stream: Readable, maxBytes: number): Promise<ReceivedFile> {
  // A stream may break before it is read from: the error waits in it, and must not end the process meanwhile.
  stream.on('error', () => undefined);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${crypto.randomUUID()}${unfinishedEnding}`);
  try {
    return { file, ...(await writeFile(file, stream, maxBytes)) };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** Has the names in a folder survive a loss of power; Windows keeps them by itself. */
async function keepNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a received file its place; of the same content there is one file, however often it comes. */
export async function keepFile(folder: string, { file, hash }: ReceivedFile): Promise<void> {
  const place = evidencePath(folder, hash);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await rename(file, place);
  for (const level of ['.', '..', '../..']) await keepNames(path.join(path.dirname(place), level));
}

/** Removes what processes that ended were still receiving. */
export async function sweepUnfinished(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    if (!name.endsWith(unfinishedEnding)) continue;
    const file = path.join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > abandonedMs) await rm(file, { force: true });
  }
}
