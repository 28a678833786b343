import type { DossierAction, DossierState } from './dossier-state.ts';
import type { DossierPart } from './procedure.ts';

const toReviewers: ReadonlySet<DossierAction> = new Set(['submit', 'supplement', 'forward']);

/** Deeds of the applicant that those who held the dossier learn of. */
const takenBack: ReadonlySet<DossierAction> = new Set(['recall', 'withdraw']);

const atDistrict: ReadonlySet<DossierState> = new Set(['sent_to_district', 'in_verification']);

/**
 * Who is told that a dossier came from one state into another: those whose turn it is now, and the applicant of what
 * others did. What the applicant takes back is told where it lay.
 */
export function toldParts(
  action: DossierAction,
  { from, next }: { readonly from: DossierState; readonly next: DossierState },
): DossierPart[] {
  if (action === 'forward') return ['province', 'applicant'];
  if (toReviewers.has(action)) return [atDistrict.has(next) ? 'district' : 'province'];
  if (!takenBack.has(action)) return action === 'reopen' ? [] : ['applicant'];
  if (from === 'preparing') return [];
  return [atDistrict.has(from) || from === 'district_wants_more' ? 'district' : 'province'];
}
