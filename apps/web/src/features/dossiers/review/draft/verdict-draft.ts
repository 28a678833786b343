import type { CriterionReview, ReviewBody } from '@tiendo/contracts/dossiers/dossier-review.ts';

/** What a reviewer writes of one criterion, as it stands in the fields. */
export type Written = {
  readonly verdict: ReviewBody['verdict'];
  readonly reason: string;
  readonly documentNumber: string;
};

export type VerdictDraft = {
  /** What was stored when it was written. */
  readonly base: CriterionReview;
  readonly mine: Written;
  /** Whether the server has it: its text stays as typed while somebody goes on typing. */
  readonly isStored: boolean;
  /** What somebody else stored meanwhile; null: nothing. */
  readonly theirs: CriterionReview | null;
};

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** The fields as the server takes them: empty ones are none. */
export const bodyOf = ({ verdict, reason, documentNumber }: Written): ReviewBody => ({
  verdict,
  reason: textOrNull(reason),
  documentNumber: textOrNull(documentNumber),
});

export const writtenOf = ({ verdict, reason, documentNumber }: CriterionReview): Written => ({
  verdict,
  reason: reason ?? '',
  documentNumber: documentNumber ?? '',
});

/** Whether what is stored says what was written. */
export function saysSame(stored: CriterionReview, written: Written): boolean {
  const mine = bodyOf(written);
  return (
    stored.verdict === mine.verdict &&
    (stored.reason?.trim() ?? null) === (mine.reason?.trim() ?? null) &&
    (stored.documentNumber?.trim() ?? null) === (mine.documentNumber?.trim() ?? null)
  );
}

/** What the fields show: what was written, unless somebody stored something newer after it was stored. */
export const shownOf = (stored: CriterionReview, draft: VerdictDraft | undefined): Written =>
  draft === undefined || (draft.isStored && stored.version > draft.base.version)
    ? writtenOf(stored)
    : draft.mine;
