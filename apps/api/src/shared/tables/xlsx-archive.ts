import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import type { TableLimits } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';
import type { TableSource } from './table-source.ts';

/** The parts of a workbook by name. */
export type XlsxArchive = {
  readonly parts: ReadonlyMap<string, Entry>;
  /** The bytes of a part, inflated piece by piece, no more than it declares. */
  read(name: string): AsyncGenerator<Uint8Array>;
  close(): void;
};

const damaged = (error: unknown): TableRefusal =>
  new TableRefusal('zip_damaged', { found: error instanceof Error ? error.message : String(error) });

const pathTrick = /^(?:absolute path|invalid relative path|invalid characters in fileName): /u;

const refusalOf = (error: unknown): TableRefusal =>
  error instanceof Error && pathTrick.test(error.message)
    ? new TableRefusal('zip_path', { found: error.message.replace(pathTrick, '') })
    : damaged(error);

const embedded = /^[^/]+\/embeddings\/|\.(?:zip|xls[xmb]?|doc[xm]?|ppt[xm]?|rar|7z|exe|dll|js|vbs)$/iu;

/** Below this much, a ratio says nothing: a short part of blanks shrinks to a few bytes. */
const ratioFrom = 4 * 1024 * 1024;

function checkPart(part: Entry, limits: TableLimits): void {
  const { fileName, uncompressedSize, compressedSize } = part;
  if (part.isEncrypted()) throw new TableRefusal('encrypted');
  if (/vbaProject\.bin$/iu.test(fileName)) throw new TableRefusal('macros', { found: fileName });
  if (embedded.test(fileName)) throw new TableRefusal('zip_nested', { found: fileName });
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > ratioFrom && ratio > limits.inflationRatio)
    throw new TableRefusal('zip_bomb', { found: `${fileName}, ${Math.round(ratio)}:1` });
}

async function partsOf(zip: ZipFile, limits: TableLimits): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  let bytes = 0;
  for await (const part of zip.eachEntry()) {
    checkPart(part, limits);
    bytes += part.uncompressedSize;
    if (bytes > limits.inflatedBytes) throw new TableRefusal('zip_bomb', { found: `${bytes} B` });
    if (parts.size >= limits.parts) throw new TableRefusal('zip_bomb', { found: `> ${limits.parts}` });
    if (parts.has(part.fileName)) throw new TableRefusal('zip_damaged', { found: part.fileName });
    parts.set(part.fileName, part);
  }
  return parts;
}

const openZip = (source: TableSource): Promise<ZipFile> =>
  'path' in source
    ? openPromise(source.path, { autoClose: false })
    : fromBufferPromise(Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length));

async function* readPart(zip: ZipFile, part: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* await zip.openReadStreamPromise(part);
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Opens the ZIP that a workbook is. Nothing is written anywhere, and names of parts are only looked up. Refused: what is
 * damaged, encrypted, holds macros or other files, has path tricks in its names, or unpacks beyond the limits.
 */
export async function openArchive(source: TableSource, limits: TableLimits): Promise<XlsxArchive> {
  const zip = await openZip(source).catch((error: unknown) => {
    throw refusalOf(error);
  });
  const parts = await partsOf(zip, limits).catch((error: unknown) => {
    zip.close();
    throw error instanceof TableRefusal ? error : refusalOf(error);
  });
  return {
    parts,
    close: () => zip.close(),
    read(name) {
      const part = parts.get(name);
      if (part === undefined) throw new TableRefusal('zip_damaged', { found: name });
      return readPart(zip, part);
    },
  };
}
