import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import type { Quarter } from '@tiendo/domain/time/period.ts';
import { quarterRange, quartersBetween } from '@tiendo/domain/time/period.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatQuarterTick } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { setShortName } from '../wording/set-name.ts';
import type { TrendBreakMark, TrendScope, TrendSlot } from './trend-picture.ts';
import type { TrendReading } from './trend-reading.ts';
import { quarterAt, slotKey } from './trend-reading.ts';

const gapKey = (after: Quarter): string => `gap-${slotKey(after)}`;

/** Breaks inside the axis, by the quarter they come after. */
export function breaksByQuarter(reading: TrendReading, last: Quarter): Map<string, TrendBreak[]> {
  const inside = reading.answer.breaks.filter((one) => {
    const after = quarterAt(one.after);
    return quartersBetween(reading.from, after) >= 0 && quartersBetween(after, last) > 0;
  });
  return Map.groupBy(inside, (one) => slotKey(quarterAt(one.after)));
}

/** The quarters of the axis up to `last`, with an empty place wherever units or set change. */
export function trendSlots(reading: TrendReading, last: Quarter): TrendSlot[] {
  const { from, current, lang } = reading;
  const known = new Set(reading.known.map((point) => slotKey(point.quarter)));
  const breaks = breaksByQuarter(reading, last);
  return quarterRange(from, last).flatMap((quarter) => {
    const key = slotKey(quarter);
    const ahead = quartersBetween(current, quarter);
    const slot: TrendSlot = {
      key,
      quarter: { year: quarter.year, text: formatQuarterTick(quarter.quarter, lang) },
      current: ahead === 0,
      unknown: ahead <= 0 && !known.has(key),
    };
    const gap: TrendSlot = { key: gapKey(quarter), quarter: null, current: false, unknown: false };
    return breaks.has(key) ? [slot, gap] : [slot];
  });
}

/** `bộ 2016 → 2022`: the word for a set once, where both names begin with it. */
function setChange([before = '', after = '']: readonly string[]): string {
  const year = /^bộ (\d{4})$/.exec(after)?.[1];
  return `${before} → ${before.startsWith('bộ ') && year !== undefined ? year : after}`;
}

function breakChange(reading: TrendReading, one: TrendBreak): string {
  const { lang, counted, answer } = reading;
  if (one.kind === 'criteria_set') {
    const sets = [one.setBefore, one.setAfter].map((code) => answer.sets.find((set) => set.code === code));
    const names = sets.flatMap((set) => (set === undefined ? [] : [setShortName(set, lang)]));
    if (names.length === 2) return setChange(names);
    return lang === 'vi' ? 'đổi bộ tiêu chí' : 'criteria set changed';
  }
  const { unitsBefore, unitsAfter } = one;
  if (unitsBefore === null || unitsAfter === null || unitsBefore === unitsAfter)
    return lang === 'vi' ? 'đổi đơn vị' : 'units changed';
  const counts = `${formatInteger(unitsBefore, lang)} → ${formatInteger(unitsAfter, lang)}`;
  return `${counts} ${unitKindName(counted, lang, unitsAfter)}`;
}

/** What changed at each gap of the axis: date, numbers before and after. */
export function trendBreakMarks(reading: TrendReading, last: Quarter): TrendBreakMark[] {
  return [...breaksByQuarter(reading, last).values()].map((breaks) => ({
    slot: gapKey(quarterAt(breaks[0]?.after ?? '')),
    lines: breaks.map((one) => {
      const change = breakChange(reading, one);
      return one.date === null ? change : `${formatDate(one.date, reading.lang)}: ${change}`;
    }),
  }));
}

/** Runs of quarters over the same number of units, except the one the current quarter is in. */
export function trendScopes(reading: TrendReading): TrendScope[] {
  const { lang, counted, known, single, now } = reading;
  if (single) return [];
  const runs: { from: Quarter; to: Quarter; units: number }[] = [];
  for (const point of known) {
    const units = point.denominator ?? point.expected;
    const run = runs.at(-1);
    if (run !== undefined && run.units === units) run.to = point.quarter;
    else runs.push({ from: point.quarter, to: point.quarter, units });
  }
  const told = now === null ? runs : runs.filter((run) => quartersBetween(run.to, now.quarter) > 0);
  const asReported = lang === 'vi' ? 'như báo cáo' : 'as reported';
  return told.map(({ from, to, units }) => ({
    fromSlot: slotKey(from),
    toSlot: slotKey(to),
    text: `n = ${formatInteger(units, lang)} ${unitKindName(counted, lang, units)}, ${asReported}`,
  }));
}
