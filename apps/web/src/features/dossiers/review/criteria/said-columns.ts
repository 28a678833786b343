import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import type { ReviewRow } from '../review-rows.ts';

/** Whose word stands beside a criterion: the commune, the district where there is one, then the province or the reader’s department. */
export type SaidColumn = 'claim' | ReviewStage;

export function columnsOf({ steps }: DossierReview, stage: ReviewStage): readonly SaidColumn[] {
  const hasDistrict = steps.some(({ by }) => by === 'district');
  return [
    'claim',
    ...(hasDistrict ? (['verification'] as const) : []),
    stage === 'confirmation' ? 'confirmation' : 'appraisal',
  ];
}

/** What a column says; of the reader’s own stage as it is being written. */
export function saidIn({ of, written }: ReviewRow, column: SaidColumn, own: ReviewStage) {
  if (column === 'claim') return of.claim.verdict;
  return column === own ? written.verdict : of[column].verdict;
}
