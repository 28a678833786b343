import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { gapToTarget, neededPace } from '@tiendo/domain/figures/target.ts';
import type { Quarter } from '@tiendo/domain/time/period.ts';
import { lastDay, quartersBetween } from '@tiendo/domain/time/period.ts';
import { formatDecimal, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { originWord } from '../wording/origin-words.ts';
import type { TrendTargetMark } from './trend-picture.ts';
import type { KnownPoint, TrendReading } from './trend-reading.ts';
import { periodText, quarterAt, slotKey } from './trend-reading.ts';

/** A target further away than this many quarters is told in words and not drawn. */
const farthestDrawn = 16;

export type NextTarget = {
  target: TrendAnswer['targets'][number];
  value: number;
  due: Quarter;
  drawn: boolean;
};

/** The next target not yet due, the published one first, for the set in force now. */
export function nextTarget({ answer, current, now }: TrendReading): NextTarget | null {
  const set = now?.setCode ?? answer.criteriaSet.code;
  const open = answer.targets.flatMap((target) => {
    const value = target.quantity.min ?? target.quantity.max;
    const due = quarterAt(target.duePeriod);
    const ahead = quartersBetween(current, due);
    if (value === null || ahead < 0 || (target.setCode !== null && target.setCode !== set)) return [];
    return [{ target, value, due, drawn: ahead <= farthestDrawn }];
  });
  const simulated = (one: NextTarget): number => (one.target.origin === 'simulated' ? 1 : 0);
  open.sort((a, b) => quartersBetween(b.due, a.due) || simulated(a) - simulated(b));
  return open[0] ?? null;
}

export const targetText = (next: NextTarget, reading: TrendReading): string =>
  formatDecimal(
    next.value,
    next.target.quantity.decimals ?? (reading.single ? 0 : usualDecimals),
    reading.lang,
  );

/** Target less figure, per unit; from the parts where they are known, so that it is not rounded twice. */
export function gapPerUnit(next: NextTarget, point: KnownPoint, single: boolean): number {
  const { numerator, denominator, value } = point;
  const exact =
    single || numerator === null || denominator === null
      ? null
      : gapToTarget({ totalMet: numerator, communes: denominator }, next.value).perCommune;
  return exact ?? next.value - value;
}

function paceValue(next: NextTarget, point: KnownPoint, single: boolean): number | null {
  const quarters = quartersBetween(point.quarter, next.due);
  if (quarters <= 0 || gapPerUnit(next, point, single) <= 0) return null;
  const { numerator, denominator } = point;
  if (single || numerator === null || denominator === null) return gapPerUnit(next, point, single) / quarters;
  const question = { totalMet: numerator, communes: denominator, targetAverage: next.value };
  return neededPace({ ...question, date: lastDay(point.quarter), dueDate: lastDay(next.due) })
    .perCommunePerQuarter;
}

function paceOf(next: NextTarget, reading: TrendReading): TrendTargetMark['pace'] {
  const { now, lang, single } = reading;
  const pace = now === null ? null : paceValue(next, now, single);
  if (now === null || pace === null) return null;
  const each = formatSigned(pace, usualDecimals, lang);
  const text = lang === 'vi' ? `cần ${each}/quý` : `${each} a quarter needed`;
  return { fromSlot: slotKey(now.quarter), fromValue: now.value, text };
}

/** The target as it is drawn; null where there is none, or none near enough. */
export function targetMark(next: NextTarget | null, reading: TrendReading): TrendTargetMark | null {
  if (next === null || !next.drawn) return null;
  const { lang, current } = reading;
  const value = targetText(next, reading);
  const origin = originWord(next.target.origin, lang);
  const due = periodText(next.due, lang);
  return {
    fromSlot: slotKey(current),
    dueSlot: slotKey(next.due),
    value: next.value,
    number: value,
    text: lang === 'vi' ? `mục tiêu ${value}` : `target ${value}`,
    longText:
      lang === 'vi' ? `Mục tiêu hết ${due}: ${value} (${origin})` : `Target by ${due}: ${value} (${origin})`,
    published: next.target.origin !== 'simulated',
    pace: paceOf(next, reading),
  };
}
