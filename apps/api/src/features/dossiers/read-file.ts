import type { Readable } from 'node:stream';
import type { AuditTrail } from '../../shared/audit/audit-trail.ts';
import { type FileDeps, unknownDocument } from './add-file.ts';
import { reachDossier, unknownDossier, type Who } from './dossier-access.ts';
import { takenEvent } from './dossier-events.ts';
import type { FileRecord } from './dossier-record.ts';

/** One version of a document, once the trail was told that it is taken. Throws `unknown_dossier`, `unknown_document`. */
export async function readFile(
  deps: FileDeps,
  trail: AuditTrail,
  { id, file: fileId }: { readonly id: number; readonly file: number },
  who: Who,
): Promise<FileRecord & { stream: Readable }> {
  const { reference, store, files } = deps;
  const dossier = await store.facts.dossier(id);
  if (dossier === null) throw unknownDossier(id);
  reachDossier(reference, dossier, 'dossier.read', who);
  const file = await store.facts.file(id, fileId);
  if (file === null) throw unknownDocument(fileId);
  const { stream } = await files.readEvidence(file.hash);
  await trail.append([takenEvent(dossier, who, { file: fileId, name: file.name, hash: file.hash })]);
  return { ...file, stream };
}
