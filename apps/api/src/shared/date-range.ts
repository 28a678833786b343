import { firstDay, lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { parameterError } from './app-error.ts';

type Asked = { readonly from?: string | undefined; readonly to?: string | undefined };

/**
 * The days of a range whose ends are dates or periods, which stand for their first and last day; null: without that
 * end. Throws `range_reversed`.
 */
export function dateRangeOf({ from, to }: Asked): { from: string | null; to: string | null } {
  const [first, last] = [parsePeriod(from ?? ''), parsePeriod(to ?? '')];
  const range = {
    from: first === null ? (from ?? null) : firstDay(first),
    to: last === null ? (to ?? null) : lastDay(last),
  };
  if (range.from !== null && range.to !== null && range.from > range.to)
    throw parameterError('range_reversed', 'from', { given: range.from, expected: range.to });
  return range;
}
