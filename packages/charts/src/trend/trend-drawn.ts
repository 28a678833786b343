import { comparableStretches } from '@tiendo/domain/figures/trend.ts';
import type { Quarter } from '@tiendo/domain/time/period.ts';
import { quartersBetween } from '@tiendo/domain/time/period.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { originWord } from '../wording/origin-words.ts';
import { trendAxis } from './trend-axis.ts';
import { trendBreakMarks } from './trend-breaks.ts';
import type { TrendMark, TrendPicture } from './trend-picture.ts';
import type { KnownPoint, TrendReading } from './trend-reading.ts';
import { partsText, quarterAt, scopeNumber, scopeText, slotKey, valueText } from './trend-reading.ts';
import { trendScopes, trendSlots } from './trend-slots.ts';
import type { NextTarget } from './trend-target.ts';
import { targetMark } from './trend-target.ts';

const earlier = (a: Quarter, b: Quarter): Quarter => (quartersBetween(a, b) < 0 ? b : a);
const later = (a: Quarter, b: Quarter): Quarter => (quartersBetween(a, b) > 0 ? b : a);

/**
 * Where the axis ends: the quarter by whose end the target is due, else the last quarter asked
 * for within the year in hand; later ones have nothing to show.
 */
export function lastQuarter({ current, to }: TrendReading, next: NextTarget | null): Quarter {
  const endOfYear: Quarter = { ...current, quarter: 4 };
  const asked = later(current, earlier(to, endOfYear));
  return next?.drawn === true ? later(asked, next.due) : asked;
}

/** Of a restated unit only what is known enters: a line over more units than the quarter before would tell of no work. */
function overSameNumber(points: readonly KnownPoint[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.denominator === point.denominator) run?.push(point);
    else runs.push([point]);
  }
  return runs;
}

function marksOf(reading: TrendReading): TrendMark[] {
  const { answer, known, lang, now } = reading;
  const breaks = answer.breaks.map((one) => ({ after: quarterAt(one.after) }));
  const whole = (n: number | null) => (n === null ? null : formatInteger(n, lang));
  const joined = comparableStretches(known, breaks);
  const stretches = answer.mode === 'restated' ? joined.flatMap(overSameNumber) : joined;
  return stretches.flatMap((points, stretch) =>
    points.map((point) => ({
      slot: slotKey(point.quarter),
      value: point.value,
      text: valueText(reading, point),
      origin: point.origin,
      stretch,
      numerator: whole(point.numerator),
      denominator: whole(point.denominator),
      current: point === now,
    })),
  );
}

function currentWords(reading: TrendReading): TrendPicture['currentWords'] {
  const { now, lang } = reading;
  if (now === null) return null;
  const origin = originWord(now.origin, lang);
  const date = now.dataAsOf === null ? '' : ` ${formatDate(now.dataAsOf, lang)}`;
  const ratio = partsText(reading, now);
  const hasScope = !reading.single && now.denominator !== null;
  const scope = hasScope ? scopeText(reading, now) : null;
  const listed = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  return {
    value: valueText(reading, now),
    origin,
    longOrigin: `${ratio === null ? '' : `= ${ratio}, `}${origin}${date}`,
    parts: listed(ratio, scope),
    briefParts: listed(ratio, hasScope ? scopeNumber(reading, now) : null),
    scope: scope ?? '',
  };
}

function unknownText(reading: TrendReading, unknown: number): string | null {
  if (unknown === 0) return null;
  const { lang, answer } = reading;
  const count = `${formatCount(unknown, lang)} ${countedWord('quarter', lang, unknown)}`;
  if (answer.mode === 'restated')
    return lang === 'vi' ? `${count} chưa đủ số để tính lại` : `${count} that cannot be restated`;
  const published = answer.layer === 'published';
  if (lang === 'vi') return `${count} chưa có số${published ? ' công bố' : ' liệu'}`;
  return `${count} without a ${published ? 'published ' : ''}figure`;
}

function rowNames({ single, lang, counted }: TrendReading): TrendPicture['rowNames'] {
  if (single) return null;
  if (lang === 'en') return { numerator: 'criteria', denominator: unitKindName(counted, lang, 2) };
  return { numerator: 'tổng tiêu chí', denominator: `số ${unitKindName(counted, lang)}` };
}

/** What is drawn: the axis with its gaps, the marks and the stretches that join them, the target. */
export function trendPicture(reading: TrendReading, next: NextTarget | null): TrendPicture {
  const { lang, answer, known } = reading;
  const last = lastQuarter(reading, next);
  const slots = trendSlots(reading, last);
  const marks = marksOf(reading);
  const target = targetMark(next, reading);
  const values = [...known.map((point) => point.value), ...(target === null ? [] : [target.value])];
  return {
    slots,
    marks,
    breaks: trendBreakMarks(reading, last),
    target,
    scopes: trendScopes(reading),
    unknownText: unknownText(reading, slots.filter((slot) => slot.unknown).length),
    currentWords: currentWords(reading),
    axis: trendAxis(values, answer.criteriaSet.size, lang),
    rowNames: rowNames(reading),
  };
}
