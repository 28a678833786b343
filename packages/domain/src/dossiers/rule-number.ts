import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts';
import {
  hasDistrict,
  type Procedure,
  type RuleNumber,
  type ShareKey,
  type StepKey,
  shareKeys,
} from './procedure.ts';

/** Numbers that a province has set for a procedure: days of a step, or shares in percent. */
export type ProvinceRules = ReadonlyMap<StepKey | ShareKey, number>;

/** A number that holds, and who set it. Null: nobody has, and nothing is asked. */
export type HeldRule = {
  readonly value: number;
  readonly setBy: 'procedure' | 'province';
  readonly confidence: 'found' | 'unverified';
} | null;

const held = (own: number | undefined, rule: RuleNumber): HeldRule => {
  if (own !== undefined) return { value: own, setBy: 'province', confidence: 'found' };
  return rule === null ? null : { value: rule.value, setBy: 'procedure', confidence: rule.confidence };
};

/** The share in percent that holds in a province. */
export const shareOf = ({ shares }: Procedure, own: ProvinceRules, key: ShareKey): HeldRule =>
  held(own.get(key), shares[key]);

/** The days that a step of a procedure takes in a province, in calendar days. */
export const daysOf = ({ steps }: Procedure, own: ProvinceRules, key: StepKey): HeldRule =>
  held(own.get(key), steps.find((step) => step.key === key)?.days ?? null);

/** The shares that a procedure can ask for; of the meeting of the district only where it has one. */
export const shareKeysOf = (procedure: Pick<Procedure, 'steps'>): ShareKey[] =>
  shareKeys.filter((key) => key !== 'district_meeting_agreed' || hasDistrict(procedure));

/** Last day on which a step that begins on a day is not late. */
export const deadlineOf = (begun: CalendarDate, days: HeldRule): CalendarDate | null =>
  days === null ? null : addDays(begun, days.value);

/** Days left until a deadline, negative once it has passed; null without one: nothing is late. */
export const daysLeft = (deadline: CalendarDate | null, today: CalendarDate): number | null =>
  deadline === null ? null : daysBetween(today, deadline);

/**
 * What a share says against the rule that holds: `unknown` without a rule or a share; `below_unverified` where the rule
 * itself was not found in a source, so that people decide.
 */
export type ShareStanding = 'reached' | 'below' | 'below_unverified' | 'unknown';

/** A share as its parts: 71 of 72. */
export type Share = { readonly numerator: number; readonly denominator: number };

/** Compares a share, unrounded, with the rule that holds for it. */
export function shareStanding(share: Share | null, rule: HeldRule): ShareStanding {
  if (rule === null || share === null || share.denominator === 0) return 'unknown';
  if (share.numerator * 100 >= rule.value * share.denominator) return 'reached';
  return rule.confidence === 'found' ? 'below' : 'below_unverified';
}
