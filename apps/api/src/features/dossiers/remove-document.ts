import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { unknownDocument } from './add-file.ts';
import { changeDossier, type DossierDeps } from './change-dossier.ts';
import type { Who } from './dossier-access.ts';
import { dossierEvent } from './dossier-events.ts';
import { requireOpenCriterion, requireOpenPaper } from './save-dossier.ts';

/** Takes a document out of a dossier; what was handed in keeps it. */
export const removeDocument = (
  deps: DossierDeps,
  { id, document: documentId }: { readonly id: number; readonly document: number },
  who: Who,
): Promise<Dossier> =>
  changeDossier(deps, { id, version: null, part: 'applicant' }, who, async ({ writer, context }) => {
    const document = context.dossier.documents.find((one) => one.id === documentId);
    const criterion = context.content.criteria.find((one) => one.id === document?.criterionId);
    if (document === undefined || document.visitId !== null) throw unknownDocument(documentId);
    if (criterion !== undefined) requireOpenCriterion(context, criterion);
    if (document.paperCode !== null) requireOpenPaper(context, document.paperCode);
    await writer.removeDocument(id, documentId);
    const { paperCode, criterionId, title, files } = document;
    const before = { documentId, paperCode, criterionId, title, hashes: files.map(({ hash }) => hash) };
    return [dossierEvent('dossier.document_removed', context.dossier, who, { before })];
  });
