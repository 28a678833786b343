import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import type { Quarter } from '@tiendo/domain/time/period.ts';
import { lastDay, quartersBetween } from '@tiendo/domain/time/period.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { setShortName } from '../wording/set-name.ts';
import { actName } from '../wording/source-line.ts';
import { formationOf } from './trend-formation.ts';
import type { TrendBreakChange, TrendBreakMark } from './trend-picture.ts';
import type { TrendReading } from './trend-reading.ts';
import { quarterAt, slotKey } from './trend-reading.ts';

/** The place that the axis leaves empty after a quarter. */
export const gapKey = (after: Quarter): string => `gap-${slotKey(after)}`;

/** Breaks inside the axis, by the quarter they come after. */
export function breaksByQuarter(reading: TrendReading, last: Quarter): Map<string, TrendBreak[]> {
  const inside = reading.answer.breaks.filter((one) => {
    const after = quarterAt(one.after);
    return quartersBetween(reading.from, after) >= 0 && quartersBetween(after, last) > 0;
  });
  return Map.groupBy(inside, (one) => slotKey(quarterAt(one.after)));
}

/** `bộ 2016 → 2022`, `2016 → 2022 set`: the word for a set once, where both names have it. */
function setNames([before = '', after = '']: readonly string[]): string {
  const years = `${before} ${after}`.match(/^(\d{4}) set (\d{4}) set$/);
  if (years !== null) return `${years[1]} → ${years[2]} set`;
  const year = /^bộ (\d{4})$/.exec(after)?.[1];
  return `${before} → ${before.startsWith('bộ ') && year !== undefined ? year : after}`;
}

/** What the sets count over, where it is not the same: ` (/19 → /10)`. */
function setSizes(sizes: readonly (number | null)[]): string {
  const [before, after] = sizes;
  if (before == null || after == null || before === after) return '';
  return ` (/${before} → /${after})`;
}

function setChange({ lang, answer }: TrendReading, one: TrendBreak): string {
  const sets = [one.setBefore, one.setAfter].flatMap(
    (code) => answer.sets.find((set) => set.code === code) ?? [],
  );
  if (sets.length < 2) return lang === 'vi' ? 'đổi bộ tiêu chí' : 'criteria set changed';
  const names = sets.map((set) => setShortName(set, lang));
  return `${setNames(names)}${setSizes(sets.map((set) => set.size))}`;
}

function unitChange({ lang, counted }: TrendReading, { unitsBefore, unitsAfter }: TrendBreak): string {
  if (unitsBefore === null || unitsAfter === null) return lang === 'vi' ? 'đổi đơn vị' : 'units changed';
  if (unitsBefore === unitsAfter) {
    const still = `${formatInteger(unitsAfter, lang)} ${unitKindName(counted, lang, unitsAfter)}`;
    return lang === 'vi' ? `vẫn ${still}, đổi địa giới` : `still ${still}, territory changed`;
  }
  const counts = `${formatInteger(unitsBefore, lang)} → ${formatInteger(unitsAfter, lang)}`;
  return `${counts} ${unitKindName(counted, lang, unitsAfter)}`;
}

function wordsOf(reading: TrendReading, one: TrendBreak): Pick<TrendBreakChange, 'change' | 'detail'> {
  if (one.kind === 'criteria_set') return { change: setChange(reading, one), detail: null };
  return reading.single ? formationOf(reading, one) : { change: unitChange(reading, one), detail: null };
}

function changeOf(reading: TrendReading, one: TrendBreak): TrendBreakChange {
  const { lang } = reading;
  return {
    kind: one.kind,
    date: one.date ?? lastDay(quarterAt(one.before)),
    dateText: one.date === null ? null : formatDate(one.date, lang),
    ...wordsOf(reading, one),
    legalBasis: one.legalBasis === null ? null : actName(one.legalBasis, lang),
  };
}

/** What changed at each gap of the axis: date, numbers before and after, legal basis. */
export function trendBreakMarks(reading: TrendReading, last: Quarter): TrendBreakMark[] {
  return [...breaksByQuarter(reading, last).values()].map((breaks) => {
    const changes = breaks.map((one) => changeOf(reading, one));
    return {
      slot: gapKey(quarterAt(breaks[0]?.after ?? '')),
      lines: changes.map(({ dateText, change }) => (dateText === null ? change : `${dateText}: ${change}`)),
      changes,
    };
  });
}
