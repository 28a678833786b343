import type {
  CriterionReview,
  DossierReview,
  ReviewedCriterion,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { shownOf, type VerdictDraft, type Written } from './draft/verdict-draft.ts';
import type { SavingState } from './draft/verdict-saver.ts';

/** A criterion under review, with what the fields show of it. */
export type ReviewRow = {
  readonly of: ReviewedCriterion;
  readonly position: number;
  /** What is stored of the reader's own stage. */
  readonly stored: CriterionReview;
  readonly written: Written;
  readonly draft: VerdictDraft | undefined;
};

/** Which criteria are listed: all where none is chosen. */
export type RowFilter = 'cua-toi' | 'chua-xem' | 'tra-lai' | 'co-doi' | undefined;

/** The criteria of a review in their order. */
export const reviewRows = (
  { criteria }: DossierReview,
  stage: ReviewStage,
  { drafts }: Pick<SavingState, 'drafts'>,
): ReviewRow[] =>
  criteria.map((of) => {
    const { position } = of.claim.criterion;
    const [stored, draft] = [of[stage], drafts.get(position)];
    return { of, position, stored, draft, written: shownOf(stored, draft) };
  });

const isListedBy: Record<NonNullable<RowFilter>, (row: ReviewRow) => boolean> = {
  'cua-toi': ({ of }) => of.isOwn,
  'chua-xem': ({ written }) => written.verdict === null,
  'tra-lai': ({ of }) => of.wasReturned,
  'co-doi': ({ of }) => of.isChanged,
};

export const isListed = (row: ReviewRow, filter: RowFilter): boolean =>
  filter === undefined || isListedBy[filter](row);

/** The rows that the reader of a stage is to conclude: those of their own bodies where a department confirms, else all. */
export const rowsOfReader = (rows: readonly ReviewRow[], stage: ReviewStage): readonly ReviewRow[] =>
  stage === 'confirmation' ? rows.filter(({ of }) => of.isOwn) : rows;

/** The listed row next to a position, in either direction; undefined at the end. */
export function neighbour(
  rows: readonly ReviewRow[],
  filter: RowFilter,
  position: number,
  by: 1 | -1,
): ReviewRow | undefined {
  const ahead = rows.filter((row) => by * (row.position - position) > 0 && isListed(row, filter));
  return by === 1 ? ahead[0] : ahead.at(-1);
}

/** What would be returned now: the criteria that are not met, or of which more is wanted. */
export const returnedRows = (rows: readonly ReviewRow[]): ReviewRow[] =>
  rows.filter(({ written: { verdict } }) => verdict === 'not_met' || verdict === 'more_evidence');
