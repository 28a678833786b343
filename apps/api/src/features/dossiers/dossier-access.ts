import {
  type DossierAction,
  type DossierPeople,
  type DossierRefusal,
  type DossierStanding,
  dossierMove,
  hasConflict,
} from '@tiendo/domain/dossiers/dossier-state.ts';
import { type DossierPart, hasDistrict } from '@tiendo/domain/dossiers/procedure.ts';
import { type ReviewingPart, reviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import type { Action } from '@tiendo/policy/action.ts';
import { may, type Permission } from '@tiendo/policy/permission.ts';
import { AppError, type AppIssue, parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { DossierContext } from './dossier-context.ts';
import type { DossierHead, DossierRecord } from './dossier-record.ts';

/** Who asks, on which day in Vietnam, by which request. */
export type Who = { readonly caller: Caller; readonly today: string; readonly requestId?: string };

export const unknownDossier = (id: number): AppError =>
  parameterError('unknown_dossier', 'id', { given: String(id) });

/** What the policy must allow for each part. */
export const actionOfPart: Record<DossierPart, Action> = {
  applicant: 'dossier.apply',
  district: 'dossier.verify',
  province: 'dossier.appraise',
};

/**
 * What somebody may do with a dossier. Throws `unknown_dossier` where it is out of reach; dossiers of the demonstration
 * and those of other people do not exist for each other.
 */
export function reachDossier(
  { units }: Pick<Reference, 'units'>,
  dossier: Pick<DossierHead, 'id' | 'unitId' | 'demonstration'>,
  action: Action,
  { caller, today }: Who,
): Permission & { granted: true } {
  const unit = units.byId(dossier.unitId);
  if (unit === null || dossier.demonstration !== caller.demonstration) throw unknownDossier(dossier.id);
  return requirePermission(caller, action, unit, today, () => unknownDossier(dossier.id));
}

/** As whom somebody acts; `reviewers`: as those who review the dossier where it is. */
export type ActingPart = DossierPart | 'reviewers';

/** As whom somebody reviews a dossier where it is. Throws `dossier_state` where nobody does, `not_your_step`. */
function reachReview(
  reference: Pick<Reference, 'units'>,
  dossier: Pick<DossierHead, 'id' | 'unitId' | 'demonstration' | 'state'>,
  who: Who,
): ReviewingPart {
  reachDossier(reference, dossier, 'dossier.review', who);
  const part = reviewingPart[dossier.state];
  if (part === null) throw parameterError('dossier_state', 'id', { given: dossier.state });
  const unit = reference.units.byId(dossier.unitId);
  const path = [dossier.unitId, ...(unit?.pathIds ?? [])];
  if (!may(who.caller, actionOfPart[part], path, who.today).granted) throw new AppError('not_your_step');
  return part;
}

/** The part that somebody acts as, by what the policy allows them. Throws as {@link reachDossier}. */
export function reachAs(
  reference: Pick<Reference, 'units'>,
  dossier: Pick<DossierHead, 'id' | 'unitId' | 'demonstration' | 'state'>,
  part: ActingPart,
  who: Who,
): DossierPart {
  if (part === 'reviewers') return reachReview(reference, dossier, who);
  reachDossier(reference, dossier, actionOfPart[part], who);
  return part;
}

/** Who had which part in a dossier. */
export function peopleOf({ people }: Pick<DossierRecord, 'people'>): DossierPeople {
  const having = (part: string) => new Set(people.filter((one) => one.part === part).map(({ id }) => id));
  return { authors: having('author'), verifiers: having('verifier'), appraisers: having('appraiser') };
}

/** Refuses somebody who had another part in the dossier. */
export function refuseConflict(dossier: DossierRecord, part: DossierPart, { caller }: Who): void {
  if (hasConflict(peopleOf(dossier), part, caller.userId)) throw new AppError('conflict_of_interest');
}

/** How a dossier stands. */
export const standingOf = ({
  dossier,
  procedure,
}: Pick<DossierContext, 'dossier' | 'procedure'>): DossierStanding => ({
  state: dossier.state,
  hasDistrict: hasDistrict(procedure),
  people: peopleOf(dossier),
  lastOn: dossier.stateSince,
});

/** A step that somebody takes with a dossier. */
export type Move = {
  readonly action: DossierAction;
  readonly part: DossierPart;
  readonly on: string;
  /** Everything that stands against it. */
  readonly issues: readonly AppIssue[];
};

function refusalError(
  refusal: DossierRefusal,
  { dossier }: Pick<DossierContext, 'dossier'>,
  { on, issues }: Move,
): AppError {
  switch (refusal) {
    case 'dossier_state':
      return parameterError(refusal, 'id', { given: dossier.state });
    case 'date_in_future':
      return parameterError(refusal, 'on', { given: on });
    case 'date_before_last':
      return parameterError(refusal, 'on', { given: on, expected: dossier.stateSince });
    case 'reason_missing':
      return parameterError('missing_parameter', 'reason');
    case 'dossier_not_ready':
      return new AppError(refusal, issues);
    case 'not_your_step':
    case 'conflict_of_interest':
      return new AppError(refusal);
  }
}

/** The state that a dossier goes into. Throws the refusal of the rules, with everything that stands against it. */
export function requireMove(
  context: Pick<DossierContext, 'dossier' | 'procedure'>,
  move: Move,
  { caller, today }: Who,
) {
  const { action, part, on, issues } = move;
  const deed = {
    action,
    part,
    on,
    today,
    actor: caller.userId,
    hasReason: true,
    isReady: issues.length === 0,
  };
  const { next, refusal } = dossierMove(standingOf(context), deed);
  if (refusal !== null) throw refusalError(refusal, context, move);
  return next;
}
