import { mostVisitPhotographs } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { AppError, parameterError } from '../../../shared/app-error.ts';
import type { DossierRecord, VisitRecord } from '../dossier-record.ts';

/** The stage that those who review as a part visit in. */
export const stageOfVisitor = (part: DossierPart): ReviewStage =>
  part === 'district' ? 'verification' : 'appraisal';

/** One visit of a dossier. Throws `unknown_visit`. */
export function requireVisit(visits: readonly VisitRecord[], id: number): VisitRecord {
  const visit = visits.find((one) => one.id === id);
  if (visit === undefined) throw parameterError('unknown_visit', 'visit', { given: String(id) });
  return visit;
}

/** Refuses those who review in another stage than that of the visit. */
export function requireOwnVisit({ stage }: Pick<VisitRecord, 'stage'>, part: DossierPart): void {
  if (stage !== stageOfVisitor(part)) throw new AppError('not_your_step');
}

/** Refuses a photograph of a visit of others, and one too many. */
export function requirePhotographPlace(
  { documents }: Pick<DossierRecord, 'documents'>,
  visit: VisitRecord,
  part: DossierPart,
): void {
  requireOwnVisit(visit, part);
  const { id } = visit;
  if (documents.filter(({ visitId }) => visitId === id).length >= mostVisitPhotographs)
    throw parameterError('evidence_too_many', `visit.${id}`, { expected: `${mostVisitPhotographs}` });
}
