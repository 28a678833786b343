import type { DossierState } from './dossier-state.ts';
import type { DossierPart } from './procedure.ts';

/** The parts that review what an applicant hands in. */
export type ReviewingPart = Exclude<DossierPart, 'applicant'>;

/** Whose reviewers hold a dossier in each state, also while it waits for its commune; null: nobody reviews it. */
export const reviewingPart: Readonly<Record<DossierState, ReviewingPart | null>> = {
  preparing: null,
  sent_to_district: 'district',
  in_verification: 'district',
  district_wants_more: 'district',
  refused_by_district: null,
  verified: 'district',
  sent_to_province: 'province',
  in_appraisal: 'province',
  province_wants_more: 'province',
  awaiting_council: 'province',
  not_qualified: null,
  qualified: 'province',
  recognised: 'province',
  announced: null,
  revoked: null,
  withdrawn: null,
};
