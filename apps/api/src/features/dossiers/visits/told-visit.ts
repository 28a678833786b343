import type { DossierVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { toldFile } from '../dossier-answer.ts';
import type { DossierRecord, VisitRecord } from '../dossier-record.ts';

/** A site visit with its photographs, as answers tell it. */
export const toldVisit = (
  { by, ...visit }: VisitRecord,
  { documents }: Pick<DossierRecord, 'documents'>,
): DossierVisit => ({
  ...visit,
  by: { by: { id: by.id, name: by.name }, at: by.at },
  photographs: documents
    .filter(({ visitId }) => visitId === visit.id)
    .flatMap(({ files }) => files.slice(0, 1).map(toldFile)),
});
