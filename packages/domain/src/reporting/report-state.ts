import type { SnapshotState } from '../progress/snapshot.ts';

/** What can be done to a report that is there. `correct` leaves it standing and opens its next revision. */
export const reportActions = ['save', 'submit', 'recall', 'accept', 'return', 'correct', 'withdraw'] as const;
export type ReportAction = (typeof reportActions)[number];

/** Why it cannot be done, the first that holds in this order. */
export type ReportRefusal = 'report_state' | 'round_locked' | 'own_report' | 'reason_missing';

/** A report as far as its next state depends on it. */
export type ReportStanding = {
  readonly state: SnapshotState;
  /** Whether criteria of it were returned: it then goes back to `returned`, with the others frozen. */
  readonly hasReturned: boolean;
  /** Everybody who wrote in this revision or handed it in. */
  readonly writers: ReadonlySet<string>;
  /** Whether its round lets the unit change it on the day. */
  readonly isOpen: boolean;
};

/** Who does something, and whether with the reasons that it takes. */
export type ReportDeed = {
  readonly action: ReportAction;
  readonly actor: string;
  readonly hasReason: boolean;
};

export type ReportMove =
  | { readonly next: SnapshotState; readonly refusal: null }
  | { readonly next: null; readonly refusal: ReportRefusal };

const moves: Record<ReportAction, Partial<Record<SnapshotState, SnapshotState>>> = {
  save: { draft: 'draft', returned: 'returned' },
  submit: { draft: 'submitted', returned: 'submitted' },
  recall: { submitted: 'draft' },
  accept: { submitted: 'accepted' },
  return: { submitted: 'returned' },
  correct: { accepted: 'accepted' },
  withdraw: { accepted: 'withdrawn' },
};

const decisions: ReadonlySet<ReportAction> = new Set(['accept', 'return']);
const reasoned: ReadonlySet<ReportAction> = new Set(['return', 'correct', 'withdraw']);

const refused = (refusal: ReportRefusal): ReportMove => ({ next: null, refusal });

/**
 * The state that a report goes into, or why it does not. Nobody decides on a report that they wrote in or handed in;
 * returning, correcting and withdrawing take a reason; a locked round lets nothing change.
 */
export function reportMove(report: ReportStanding, deed: ReportDeed): ReportMove {
  const { action, actor, hasReason } = deed;
  const next = moves[action][report.state];
  if (next === undefined) return refused('report_state');
  if (!report.isOpen) return refused('round_locked');
  if (decisions.has(action) && report.writers.has(actor)) return refused('own_report');
  if (reasoned.has(action) && !hasReason) return refused('reason_missing');
  return { next: action === 'recall' && report.hasReturned ? 'returned' : next, refusal: null };
}

/** Whether a criterion of a report in a state may be changed: in a returned one only what was returned. */
export const isCriterionOpen = (state: SnapshotState, wasReturned: boolean): boolean =>
  state === 'draft' || (state === 'returned' && wasReturned);
