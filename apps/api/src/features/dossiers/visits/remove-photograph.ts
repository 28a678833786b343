import type { DossierVisit, removeVisitPhotograph } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import type { ParamsOf } from '@tiendo/contracts/endpoint.ts';
import { unknownDocument } from '../add-file.ts';
import { beginChange, type DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import { dossierEvent } from '../dossier-events.ts';
import { toldVisit } from './told-visit.ts';
import { requireOwnVisit, requireVisit } from './visit-access.ts';

/** Takes a photograph out of a site visit, for those who review the dossier in the stage of the visit. */
export const removePhotograph = (
  deps: DossierDeps,
  { id, visit: visitId, file: fileId }: ParamsOf<typeof removeVisitPhotograph>,
  who: Who,
): Promise<DossierVisit> =>
  deps.store.write(async (writer) => {
    const { context, part } = await beginChange(deps, writer, { id, version: null, part: 'reviewers' }, who);
    const visit = requireVisit(await writer.visits(id), visitId);
    requireOwnVisit(visit, part);
    const { documents } = context.dossier;
    const photograph = documents.find((one) => one.visitId === visitId && one.files[0]?.id === fileId);
    if (photograph === undefined) throw unknownDocument(fileId);
    const { id: documentId, title, files } = photograph;
    await writer.removeDocument(id, documentId);
    const before = { documentId, visitId, title, hashes: files.map(({ hash }) => hash) };
    await writer.tell([dossierEvent('dossier.document_removed', context.dossier, who, { before })]);
    return toldVisit(visit, { documents: documents.filter((one) => one !== photograph) });
  });
