import {
  type AppraisalMove,
  moveAppraisal,
  moveVerification,
  type VerificationMove,
} from '@tiendo/contracts/dossiers/dossier-moves.ts';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { type DossierAction, partFor } from '@tiendo/domain/dossiers/dossier-state.ts';

export type MoveAction = VerificationMove['action'] | AppraisalMove['action'];

export type MoveCommand = typeof moveVerification | typeof moveAppraisal;

const isOfDistrict = (action: DossierAction): action is VerificationMove['action'] =>
  ['receive', 'request_more', 'refuse', 'verify', 'reconsider', 'forward', 'recall'].includes(action);

const isOfProvince = (action: DossierAction): action is AppraisalMove['action'] =>
  ['receive', 'request_more', 'refuse', 'conclude', 'reconsider'].includes(action);

const partOf = ({ dossier, steps }: DossierReview, action: DossierAction) =>
  partFor({ state: dossier.state, hasDistrict: steps.some(({ by }) => by === 'district') }, action);

/** Whose command an action of a dossier is as it stands now. */
export const commandOf = (review: DossierReview, action: MoveAction): MoveCommand =>
  partOf(review, action) === 'district' ? moveVerification : moveAppraisal;

/** What the reader may do to the dossier as a reviewer: not what applicants and the council do. */
export function movesOf(review: DossierReview): MoveAction[] {
  return review.allowed.filter((action): action is MoveAction => {
    const part = partOf(review, action);
    return (part === 'district' && isOfDistrict(action)) || (part === 'province' && isOfProvince(action));
  });
}
