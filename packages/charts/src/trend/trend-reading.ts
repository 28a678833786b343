import type { TrendAnswer, TrendPoint } from '@tiendo/contracts/figures/trend.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { countedKind, isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Quarter } from '@tiendo/domain/time/period.ts';
import {
  formatPeriodCode,
  lastDay,
  parsePeriod,
  quarterOf,
  quarterRange,
  quartersBetween,
} from '@tiendo/domain/time/period.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { averageWords, overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { markOrigin } from '../mark-origin.ts';
import { sizeAt } from './set-size.ts';

export type TrendQuestion = {
  answer: TrendAnswer;
  /** The period in hand; later quarters have no figure, whatever the answer holds. */
  currentPeriod: string;
  lang: Lang;
  /** Where the unit is itself one of those counted: tells how it began and ended. */
  lineage?: LineageAnswer | null;
};

/** A quarter with a figure. */
export type KnownPoint = TrendPoint & { value: number; quarter: Quarter; origin: FigureOrigin };

/** The answer as the chart reads it: only quarters that have been reached carry a figure. */
export type TrendReading = {
  answer: TrendAnswer;
  /** What the unit came from and became; null where it was not asked for. */
  lineage: LineageAnswer | null;
  lang: Lang;
  from: Quarter;
  to: Quarter;
  current: Quarter;
  known: KnownPoint[];
  now: KnownPoint | null;
  counted: UnitKind;
  /** The unit is itself one of those counted, so figures are whole counts and not averages. */
  single: boolean;
};

/** The quarter at whose end a quarter, half-year or year is read; a quarter code stays itself. */
export function quarterAt(period: string): Quarter {
  const parsed = parsePeriod(period);
  if (parsed === null) throw new RangeError(`not a period: ${period}`);
  return quarterOf(lastDay(parsed));
}

/** Reads an answer for the period in hand; later quarters carry no figure. */
export function readTrend({ answer, currentPeriod, lang, lineage = null }: TrendQuestion): TrendReading {
  const current = quarterAt(currentPeriod);
  const known = answer.points.flatMap((point) => {
    const quarter = quarterAt(point.period);
    if (point.value === null || quartersBetween(quarter, current) < 0) return [];
    return [{ ...point, value: point.value, quarter, origin: markOrigin(point.origins) }];
  });
  const counted = countedKind(answer.criteriaSet);
  return {
    answer,
    lineage,
    lang,
    from: quarterAt(answer.from),
    to: quarterAt(answer.to),
    current,
    known,
    now: known.find((point) => quartersBetween(point.quarter, current) === 0) ?? null,
    counted,
    single: isScored(answer.unit.kind, answer.criteriaSet),
  };
}

/** Quarters from the first one asked for to the current one. */
export const reachedQuarters = ({ from, current }: TrendReading): Quarter[] => quarterRange(from, current);

/** Decimals of a figure: as printed, else none for a count and two for an average. */
export function decimalsOf(reading: TrendReading, point: KnownPoint): number {
  return point.valueDecimals ?? (reading.single ? 0 : usualDecimals);
}

export function valueText(reading: TrendReading, point: KnownPoint): string {
  return formatDecimal(point.value, decimalsOf(reading, point), reading.lang);
}

/** `9,84/19`: the figure over the size of the set that it is read by. */
export const valueOverSize = (reading: TrendReading, point: KnownPoint): string =>
  overSize(valueText(reading, point), sizeAt(reading.answer, point), reading.lang);

/** `9,84/19 tiêu chí/xã`; for one commune `15/19 tiêu chí`. */
export function valueWithUnit(reading: TrendReading, point: KnownPoint): string {
  const { lang, single, counted } = reading;
  if (single) return `${valueOverSize(reading, point)} ${lang === 'vi' ? 'tiêu chí' : 'criteria'}`;
  return averageWords(valueText(reading, point), sizeAt(reading.answer, point), counted, lang);
}

export const periodText = (quarter: Quarter, lang: Lang): string => formatPeriod(quarter, lang);

export const slotKey = (quarter: Quarter): string => formatPeriodCode(quarter);

/** `187/19`, where both parts are known and the unit is more than itself. */
export function partsText(reading: TrendReading, point: KnownPoint): string | null {
  const { numerator, denominator } = point;
  if (reading.single || numerator === null || denominator === null) return null;
  return `${formatDecimal(numerator, 0, reading.lang)}/${formatDecimal(denominator, 0, reading.lang)}`;
}

/** `n = 19`; `n = 15/19` where some of those in scope are not known. */
export function scopeNumber({ lang }: TrendReading, { denominator, expected }: KnownPoint): string {
  const units = denominator ?? expected;
  const of = units < expected ? `/${formatInteger(expected, lang)}` : '';
  return `n = ${formatInteger(units, lang)}${of}`;
}

/** `n = 19 xã`; `n = 15/19 xã` where some of those in scope are not known. */
export function scopeText(reading: TrendReading, point: KnownPoint): string {
  const most = Math.max(point.denominator ?? 0, point.expected);
  return `${scopeNumber(reading, point)} ${unitKindName(reading.counted, reading.lang, most)}`;
}

/** Whether some figure is over fewer units than are in scope. */
export const isPartial = ({ known, single }: TrendReading): boolean =>
  !single && known.some(({ denominator, expected }) => denominator !== null && denominator < expected);
