import type { Verdict } from '../criteria/verdict.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** One criterion of the set that a unit was recognised by, as it stands now. */
export type HeldCriterion = {
  readonly verdict: Verdict | null;
  /** Whether failing it weighs in revocation; see Quyết định 18/2022/QĐ-TTg, Điều 3. */
  readonly isKey: boolean;
};

export const revocationGrounds = ['half_not_met', 'third_with_key_not_met'] as const;
export type RevocationGround = (typeof revocationGrounds)[number];

/**
 * What the law says of a recognised unit as it stands. `standing`: `none` where no ground can be reached whatever the
 * criteria without a verdict are, `cannot_tell` where they decide.
 */
export type RevocationReading = {
  readonly standing: RevocationGround | 'none' | 'cannot_tell';
  readonly notMet: number;
  readonly unknown: number;
  readonly size: number;
  /** Criteria not met from which a key criterion among them is a ground (30 %), and from which they are alone (50 %). */
  readonly fromWithKey: number;
  readonly fromAlone: number;
  readonly keysNotMet: number;
};

function groundOf(notMet: number, keysNotMet: number, size: number): RevocationGround | null {
  if (size === 0) return null;
  if (notMet * 2 >= size) return 'half_not_met';
  return notMet * 10 >= size * 3 && keysNotMet > 0 ? 'third_with_key_not_met' : null;
}

const isFailed = ({ verdict }: HeldCriterion): boolean =>
  verdict === 'not_met' || verdict === 'basically_met';

/**
 * Whether a recognition can be proposed for revocation: from 30 % to under 50 % of the criteria not met with a key one
 * among them, or 50 % and more (Quyết định 18/2022/QĐ-TTg, Chương V). On 19 criteria that is from 6, and from 10.
 * A criterion that is not assessed is not failed. `knowsKeys`: whether the set says which criteria are key; without it
 * only half and more is told.
 */
export function revocationReading(criteria: readonly HeldCriterion[], knowsKeys: boolean): RevocationReading {
  const size = criteria.length;
  const failed = criteria.filter(isFailed);
  const open = criteria.filter(({ verdict }) => verdict === null);
  const keys = (among: readonly HeldCriterion[]) => among.filter(({ isKey }) => isKey).length;
  const now = groundOf(failed.length, keys(failed), size);
  const couldHaveKey = knowsKeys ? keys(failed) + keys(open) : failed.length + open.length;
  const worst = groundOf(failed.length + open.length, couldHaveKey, size);
  return {
    standing: now ?? (worst === null ? 'none' : 'cannot_tell'),
    notMet: failed.length,
    unknown: open.length,
    size,
    fromWithKey: Math.ceil((size * 3) / 10),
    fromAlone: Math.ceil(size / 2),
    keysNotMet: keys(failed),
  };
}

/**
 * The level whose sets a recognition is held against: communes of the model level are held against the advanced one
 * (Quyết định 18/2022/QĐ-TTg, Chương V), every other level against its own.
 */
export const heldLevelOf = (levelCode: string): string =>
  levelCode === 'XA_NTM_KIEU_MAU' ? 'XA_NTM_NANG_CAO' : levelCode;

/** Since which day something holds in every state, given newest first; null where it does not in the newest. */
export function heldSince<S extends { readonly asOf: CalendarDate }>(
  states: readonly S[],
  holds: (state: S) => boolean,
): CalendarDate | null {
  const end = states.findIndex((state) => !holds(state));
  return (end < 0 ? states : states.slice(0, end)).at(-1)?.asOf ?? null;
}
