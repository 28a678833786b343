import type { Readable } from 'node:stream';
import type { DossierVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import type { StoredEvidence } from '../../../shared/evidence/evidence-store.ts';
import type { FileDeps } from '../add-file.ts';
import { beginChange } from '../change-dossier.ts';
import { reachAs, refuseConflict, unknownDossier, type Who } from '../dossier-access.ts';
import { dossierEvent } from '../dossier-events.ts';
import type { DossierWriter } from '../dossier-store.ts';
import { toldVisit } from './told-visit.ts';
import { requirePhotographPlace, requireVisit } from './visit-access.ts';

type Asked = {
  readonly id: number;
  readonly visit: number;
  readonly key: string | null;
  readonly file: { readonly name: string; readonly stream: Readable };
};

/** Refuses who may not, before anything of a picture is read. */
async function refuseEarly({ reference, store }: FileDeps, { id, visit }: Asked, who: Who): Promise<void> {
  const dossier = await store.facts.dossier(id);
  if (dossier === null) throw unknownDossier(id);
  const part = reachAs(reference, dossier, 'reviewers', who);
  refuseConflict(dossier, part, who);
  requirePhotographPlace(dossier, requireVisit(await store.facts.visits(id), visit), part);
}

async function add(
  deps: FileDeps,
  writer: DossierWriter,
  { id, visit: visitId }: Asked,
  { hash, name, size, type }: StoredEvidence,
  who: Who,
): Promise<DossierVisit> {
  const { context, part } = await beginChange(deps, writer, { id, version: null, part: 'reviewers' }, who);
  const visit = requireVisit(await writer.visits(id), visitId);
  requirePhotographPlace(context.dossier, visit, part);
  const place = { documentId: null, paperCode: null, criterionId: null, visitId, title: name };
  const documentId = await writer.addFile(id, { ...place, hash, name }, who.caller.userId);
  const dossier = await writer.dossier(id);
  const after = { documentId, visitId, name, hash, size, type };
  await writer.tell([dossierEvent('dossier.file_added', context.dossier, who, { after })]);
  return toldVisit(visit, dossier ?? context.dossier);
}

/** Adds a photograph to a site visit, for those who review the dossier in the stage of the visit. */
export async function addPhotograph(deps: FileDeps, asked: Asked, who: Who): Promise<DossierVisit> {
  await refuseEarly(deps, asked, who);
  const { id, visit, key, file } = asked;
  const stored = await deps.files.storeEvidence(file.stream, { name: file.name, onlyPictures: true });
  const { hash, name } = stored;
  const command = {
    userId: who.caller.userId,
    key,
    name: 'addVisitPhotograph',
    body: { id, visit, hash, name },
  };
  return deps.store.write((writer) => writer.once(command, () => add(deps, writer, asked, stored, who)));
}
