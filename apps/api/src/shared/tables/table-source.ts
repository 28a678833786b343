import { open } from 'node:fs/promises';

/** A file by its path, or its bytes. */
export type TableSource = { path: string } | { bytes: Uint8Array };

const chunkSize = 64 * 1024;

/** How many bytes the file has. */
export async function sizeOf(source: TableSource): Promise<number> {
  if ('bytes' in source) return source.bytes.length;
  await using file = await open(source.path);
  return (await file.stat()).size;
}

/** The bytes from a place on; fewer where the file ends. */
export async function bytesAt(source: TableSource, start: number, length: number): Promise<Buffer> {
  if ('bytes' in source) return Buffer.from(source.bytes.subarray(start, start + length));
  await using file = await open(source.path);
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: start });
  return buffer.subarray(0, bytesRead);
}

/** The bytes from a place to the end, piece by piece. */
export async function* bytesFrom(source: TableSource, start: number): AsyncGenerator<Uint8Array> {
  if ('bytes' in source) {
    for (let at = start; at < source.bytes.length; at += chunkSize)
      yield source.bytes.subarray(at, at + chunkSize);
    return;
  }
  await using file = await open(source.path);
  yield* file.createReadStream({ start, highWaterMark: chunkSize, autoClose: false });
}
