import type { CalendarDate } from '../time/calendar-date.ts';
import type { DossierPart } from './procedure.ts';

/** Where a dossier stands, from being prepared to what became of it. */
export const dossierStates = [
  'preparing',
  'sent_to_district',
  'in_verification',
  'district_wants_more',
  'refused_by_district',
  'verified',
  'sent_to_province',
  'in_appraisal',
  'province_wants_more',
  'awaiting_council',
  'not_qualified',
  'qualified',
  'recognised',
  'announced',
  'revoked',
  'withdrawn',
] as const;
export type DossierState = (typeof dossierStates)[number];

/** States that nothing leads out of. */
export const finalStates: ReadonlySet<DossierState> = new Set(['revoked', 'withdrawn']);

/** What can be done to a dossier as a whole. */
export const dossierActions = [
  'submit',
  'supplement',
  'recall',
  'withdraw',
  'reopen',
  'receive',
  'request_more',
  'refuse',
  'verify',
  'forward',
  'conclude',
  'reconsider',
  'pass',
  'fail',
  'recognise',
  'announce',
  'revoke',
] as const;
export type DossierAction = (typeof dossierActions)[number];

/** Why it cannot be done, the first that holds in this order. */
export const dossierRefusals = [
  'dossier_state',
  'not_your_step',
  'conflict_of_interest',
  'date_in_future',
  'date_before_last',
  'reason_missing',
  'dossier_not_ready',
] as const;
export type DossierRefusal = (typeof dossierRefusals)[number];

/** People who had a part in a dossier. Nobody has two: who wrote does not review, who verified does not appraise. */
export type DossierPeople = {
  readonly authors: ReadonlySet<string>;
  readonly verifiers: ReadonlySet<string>;
  readonly appraisers: ReadonlySet<string>;
};

/** A dossier as far as its next state depends on it. */
export type DossierStanding = {
  readonly state: DossierState;
  /** Whether its procedure has the step of the district. */
  readonly hasDistrict: boolean;
  readonly people: DossierPeople;
  /** The day of what was done to it last. */
  readonly lastOn: CalendarDate;
};

/** Who does something on which day, and whether with what it takes. */
export type DossierDeed = {
  readonly action: DossierAction;
  readonly part: DossierPart;
  readonly actor: string;
  readonly on: CalendarDate;
  readonly today: CalendarDate;
  readonly hasReason: boolean;
  /** Whether nothing stands against it: see the obstacles of each action. */
  readonly isReady: boolean;
};

export type DossierMove =
  | { readonly next: DossierState; readonly refusal: null }
  | { readonly next: null; readonly refusal: DossierRefusal };

type Step = { readonly next: DossierState; readonly by: DossierPart };
type Steps = Partial<Record<DossierState, Step>>;

const applicant = (next: DossierState): Step => ({ next, by: 'applicant' });
const district = (next: DossierState): Step => ({ next, by: 'district' });
const province = (next: DossierState): Step => ({ next, by: 'province' });

const withdrawn = applicant('withdrawn');

const moves: Record<DossierAction, Steps> = {
  submit: { preparing: applicant('sent_to_province') },
  supplement: {
    district_wants_more: applicant('in_verification'),
    province_wants_more: applicant('in_appraisal'),
  },
  recall: { sent_to_district: applicant('preparing'), sent_to_province: applicant('preparing') },
  withdraw: {
    preparing: withdrawn,
    sent_to_district: withdrawn,
    in_verification: withdrawn,
    district_wants_more: withdrawn,
    refused_by_district: withdrawn,
    verified: withdrawn,
    sent_to_province: withdrawn,
    in_appraisal: withdrawn,
    province_wants_more: withdrawn,
    awaiting_council: withdrawn,
    not_qualified: withdrawn,
  },
  reopen: { refused_by_district: applicant('preparing'), not_qualified: applicant('preparing') },
  receive: {
    sent_to_district: district('in_verification'),
    sent_to_province: province('in_appraisal'),
  },
  request_more: {
    in_verification: district('district_wants_more'),
    in_appraisal: province('province_wants_more'),
  },
  refuse: { in_verification: district('refused_by_district'), in_appraisal: province('not_qualified') },
  verify: { in_verification: district('verified') },
  forward: { verified: district('sent_to_province') },
  conclude: { in_appraisal: province('awaiting_council') },
  reconsider: { awaiting_council: province('in_appraisal'), verified: district('in_verification') },
  pass: { awaiting_council: province('qualified') },
  fail: { awaiting_council: province('not_qualified') },
  recognise: { qualified: province('recognised') },
  announce: { recognised: province('announced') },
  revoke: { recognised: province('revoked'), announced: province('revoked') },
};

/** What differs where a district stands between commune and province. */
const movesWithDistrict: Partial<Record<DossierAction, Steps>> = {
  submit: { preparing: applicant('sent_to_district') },
  recall: { sent_to_district: applicant('preparing'), sent_to_province: district('verified') },
};

const reasoned: ReadonlySet<DossierAction> = new Set(['withdraw', 'refuse', 'reconsider', 'fail', 'revoke']);

const others: Record<DossierPart, readonly (keyof DossierPeople)[]> = {
  applicant: ['verifiers', 'appraisers'],
  district: ['authors', 'appraisers'],
  province: ['authors', 'verifiers'],
};

/** Whether somebody had a part in a dossier that keeps them from another. */
export const hasConflict = (people: DossierPeople, part: DossierPart, actor: string): boolean =>
  others[part].some((other) => people[other].has(actor));

const stepOf = (
  { state, hasDistrict }: Pick<DossierStanding, 'state' | 'hasDistrict'>,
  action: DossierAction,
): Step | undefined => ((hasDistrict ? movesWithDistrict[action] : undefined) ?? moves[action])[state];

/** Who may do something to a dossier as it stands; null: nobody, in this state. */
export const partFor = (
  standing: Pick<DossierStanding, 'state' | 'hasDistrict'>,
  action: DossierAction,
): DossierPart | null => stepOf(standing, action)?.by ?? null;

/** What a part may do to a dossier as it stands, in the order of {@link dossierActions}. */
export const actionsOf = (
  standing: Pick<DossierStanding, 'state' | 'hasDistrict'>,
  part: DossierPart,
): DossierAction[] => dossierActions.filter((action) => partFor(standing, action) === part);

function refusalOf(standing: DossierStanding, deed: DossierDeed): DossierRefusal | null {
  const step = stepOf(standing, deed.action);
  if (step === undefined) return 'dossier_state';
  if (step.by !== deed.part) return 'not_your_step';
  if (hasConflict(standing.people, deed.part, deed.actor)) return 'conflict_of_interest';
  if (deed.on > deed.today) return 'date_in_future';
  if (deed.on < standing.lastOn) return 'date_before_last';
  if (reasoned.has(deed.action) && !deed.hasReason) return 'reason_missing';
  return deed.isReady ? null : 'dossier_not_ready';
}

/**
 * The state that a dossier goes into, or why it does not: the steps of recognition as Thông tư 40/2014/TT-BNNPTNT and
 * Quyết định 18/2022/QĐ-TTg have them, without the district from 01/07/2025.
 */
export function dossierMove(standing: DossierStanding, deed: DossierDeed): DossierMove {
  const refusal = refusalOf(standing, deed);
  const step = stepOf(standing, deed.action);
  return refusal !== null || step === undefined
    ? { next: null, refusal: refusal ?? 'dossier_state' }
    : { next: step.next, refusal: null };
}
