import type { CalendarDate } from '../time/calendar-date.ts';

/** Why a reorganisation is refused. Codes are stable: programs may switch on them. */
export const refusalCodes = [
  'plan_empty',
  'invalid_date',
  'text_missing',
  'invalid_code',
  'invalid_key',
  'key_twice',
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_new_unit',
  'unit_ended_twice',
  'succession_twice',
  'succession_cycle',
  'predecessor_is_new',
  'successor_continues',
  'unit_already_ends',
  'territory_lost',
  'territory_doubled',
  'unit_from_nothing',
  'kind_does_not_fit',
  'code_overlaps',
  'parent_wrong_kind',
  'parent_ends',
  'parent_cycle',
  'children_left_behind',
  'progress_after_date',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One broken rule: where in the plan (`successions[3].to`) and what is meant. */
export type Refusal = {
  code: RefusalCode;
  where: string;
  /** The unit or text it is about, as the plan or the list of units names it. */
  what: string;
  /** The other unit or the expected kind, where the rule speaks of two things. */
  other: string | null;
  date: CalendarDate | null;
};

/** A refusal; what does not apply is left null. */
export function refusal(
  code: RefusalCode,
  where: string,
  what: string,
  more: Partial<Pick<Refusal, 'other' | 'date'>> = {},
): Refusal {
  return { code, where, what, other: more.other ?? null, date: more.date ?? null };
}
