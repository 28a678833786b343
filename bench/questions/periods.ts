import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { quarters } from '../seed/quarters.ts';
import { seededRandom } from '../seed/random.ts';

/** The days on which a set of 19 criteria is in force and data stands. */
const [firstDay, lastDay] = ['2016-12-01', '2025-12-31'];

export const days: readonly string[] = (() => {
  const found: string[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) found.push(day);
  return found;
})();

/** The quarters that can be asked for: from the first at whose end the set of 2016 was in force. */
export const askedQuarters = quarters.filter((quarter) => quarter.lastDay >= firstDay);

export const setInForce = (day: string): string => (day < '2022-03-08' ? 'XA_NTM_2016' : 'XA_NTM_2022');

/** The same items in an order without pattern, the same at every run, another one under each name. */
export function shuffled<T>(name: string, items: readonly T[]): T[] {
  const random = seededRandom([...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7));
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
