import type { Quarter } from '@tiendo/domain/time/period.ts';
import { quarterRange, quartersBetween } from '@tiendo/domain/time/period.ts';
import { formatQuarterTick } from '@tiendo/domain/wording/periods.ts';
import { shortReading } from '../wording/reading-words.ts';
import { breaksByQuarter, gapKey } from './trend-breaks.ts';
import type { TrendScope, TrendSlot } from './trend-picture.ts';
import type { TrendReading } from './trend-reading.ts';
import { scopeText, slotKey } from './trend-reading.ts';

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

/** Runs of quarters over the same number of units, except the one the current quarter is in. */
export function trendScopes(reading: TrendReading): TrendScope[] {
  const { answer, lang, known, single, now } = reading;
  if (single) return [];
  const runs: { from: Quarter; to: Quarter; text: string }[] = [];
  for (const point of known) {
    const text = scopeText(reading, point);
    const run = runs.at(-1);
    if (run !== undefined && run.text === text) run.to = point.quarter;
    else runs.push({ from: point.quarter, to: point.quarter, text });
  }
  const told = now === null ? runs : runs.filter((run) => quartersBetween(run.to, now.quarter) > 0);
  return told.map(({ from, to, text }) => ({
    fromSlot: slotKey(from),
    toSlot: slotKey(to),
    text: `${text}, ${shortReading(answer, lang)}`,
  }));
}
