import type { CalendarDate } from '../time/calendar-date.ts';
import type { Check } from './check-verdict.ts';

/**
 * A report cannot give results of days after its own date: they must not begin (`from`) after it.
 * For results only; a target lies in the future by nature.
 */
export function checkDates(
  from: CalendarDate | null,
  sourceDate: CalendarDate | null,
): Check<{ from: CalendarDate | null; sourceDate: CalendarDate | null }> {
  const computed = { from, sourceDate };
  if (from === null || sourceDate === null) return { verdict: 'cannot_tell', computed };
  return { verdict: from > sourceDate ? 'impossible' : 'consistent', computed };
}
