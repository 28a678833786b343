import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { dossierPapers } from '@tiendo/contracts/dossiers/dossier-papers.ts';
import { paperBytes } from '@tiendo/papers/layout/paper-bytes.ts';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import type { EvidenceStore } from '../../../shared/evidence/evidence-store.ts';
import type { DocumentRecord } from '../dossier-record.ts';
import type { PaperSource } from './paper-facts.ts';
import { writePaper } from './write-paper.ts';

/** One entry: its name in the archive, what it is, and its hash. */
type Entry = { readonly path: string; readonly title: string; readonly hash: string; readonly size: number };

/** Entries bear no time of their own: the same dossier is the same archive. */
const noTime = { mtime: new Date('2000-01-01T00:00:00Z'), mode: 0o100644 };

/** Characters that no file system takes, or that lead out of a folder. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The folder of a document: its criterion, or the papers. */
function folderOf({ criterionId, visitId }: DocumentRecord, { context }: PaperSource): string {
  const position = context.content.criteria.find(({ id }) => id === criterionId)?.position;
  if (position !== undefined) return `minh-chung/tieu-chi-${twoDigits(position)}`;
  return visitId === null ? 'giay-to' : 'kiem-tra-thuc-te';
}

/** Documents of a dossier, every version, each once. */
const filesOf = (source: PaperSource) =>
  source.context.dossier.documents.flatMap((document) =>
    document.files.map((file) => ({
      path: `${folderOf(document, source)}/${file.id}-${file.number}-${safeName(file.name)}`,
      title: document.title,
      hash: file.hash,
      size: file.size,
    })),
  );

async function addWritten(zip: ZipFile, source: PaperSource): Promise<Entry[]> {
  const entries: Entry[] = [];
  const add = (path: string, title: string, bytes: Uint8Array) => {
    zip.addBuffer(Buffer.from(bytes), path, noTime);
    const hash = createHash('sha256').update(bytes).digest('hex');
    entries.push({ path, title, hash, size: bytes.length });
  };
  for (const paper of dossierPapers) {
    const file = writePaper(paper, source);
    if (file !== null) add(`van-ban/${paper}.docx`, file.title, await paperBytes(file));
  }
  if (source.content.number > 0) {
    const handedIn = JSON.stringify(source.content, null, 2);
    add('noi-dung-da-nop.json', `Lần nộp ${source.content.number}`, Buffer.from(handedIn));
  }
  return entries;
}

const indexOf = (entries: readonly Entry[]): string => {
  const rows = entries.map(({ path, title, hash, size }) => [path, title, size, hash]);
  const text = stringify([['Tệp', 'Nội dung', 'Dung lượng (byte)', 'SHA-256'], ...rows], {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return `\ufeff${text}`;
};

/**
 * A whole dossier as one ZIP: its papers, its documents, what was handed in, an index and SHA256SUMS over all. Documents
 * are read one after another as the archive is taken; one that cannot be read breaks it off.
 */
export async function dossierArchive(source: PaperSource, files: EvidenceStore): Promise<Readable> {
  const zip = new ZipFile();
  const written = await addWritten(zip, source);
  const documents = filesOf(source);
  const entries = [...written, ...documents];
  const sums = entries.map(({ hash, path }) => `${hash}  ${path}\n`).join('');
  zip.addBuffer(Buffer.from(indexOf(entries)), 'muc-luc.csv', noTime);
  zip.addBuffer(Buffer.from(sums), 'SHA256SUMS', noTime);
  const out = zip.outputStream as Readable;
  for (const { path, hash, size } of documents)
    zip.addReadStreamLazy(path, { ...noTime, compress: false, size }, (take) => {
      files.readEvidence(hash).then(
        ({ stream }) => take(null, stream),
        (error: Error) => take(error, Readable.from([])),
      );
    });
  zip.end();
  zip.on('error', (error) => out.destroy(error));
  return out;
}
