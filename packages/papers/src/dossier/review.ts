import type { ReviewVerdict } from '@tiendo/domain/dossiers/review.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type {
  DossierSubject,
  JudgedCriterion,
  OtherConditions,
  PaperHead,
  PaperReference,
} from './dossier-facts.ts';

/** The two reviews are different steps of different levels: thẩm tra of the district, thẩm định of the province. */
export type ReviewDeed = 'thẩm tra' | 'thẩm định';

/** `department` confirmed the criterion by `document` (89/SXD-QLN, of its day); null where nobody has yet. */
export type CriterionReview = JudgedCriterion<ReviewVerdict> & {
  readonly reason: string | null;
  readonly department: string | null;
  readonly document: { readonly number: string | null; readonly date: CalendarDate | null } | null;
};

/**
 * A review of a dossier. `submission`: the paper that asked for it; `returned`: how often more was asked for;
 * `eligible`: what the review concludes, null where it has not. `recommendations`: whole sentences without the last mark.
 */
export type Review = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
  readonly submission: PaperReference;
  readonly received: CalendarDate | null;
  readonly returned: number | null;
  readonly documents: readonly string[];
  readonly criteria: readonly CriterionReview[];
  readonly conditions: OtherConditions;
  readonly siteVisits: readonly { readonly date: CalendarDate | null; readonly note: string }[];
  readonly eligible: boolean | null;
  readonly recommendations: readonly string[];
};
