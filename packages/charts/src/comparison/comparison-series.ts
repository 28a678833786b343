import type { TrendAnswer, TrendPoint } from '@tiendo/contracts/figures/trend.ts';
import { isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { comparableStretches } from '@tiendo/domain/figures/trend.ts';
import { parsePeriod, type Quarter } from '@tiendo/domain/time/period.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { markOrigin } from '../mark-origin.ts';
import { sizeAt } from '../trend/set-size.ts';
import { originWord } from '../wording/origin-words.ts';
import type { ComparisonMark } from './comparison-picture.ts';

export function quarterOfCode(code: string): Quarter {
  const period = parsePeriod(code);
  if (period?.kind !== 'quarter') throw new RangeError(`not a quarter: ${code}`);
  return period;
}

/** The unit is itself one of those counted, so its figures are whole counts and not averages. */
const isSingle = ({ unit, criteriaSet }: TrendAnswer): boolean => isScored(unit.kind, criteriaSet);

/** A value over the set it was counted by: `9,84/19`; a single count has no decimals. */
export function pointText(answer: TrendAnswer, point: TrendPoint, lang: Lang): string {
  if (point.value === null) return '?';
  const decimals = point.valueDecimals ?? (isSingle(answer) ? 0 : usualDecimals);
  return overSize(formatDecimal(point.value, decimals, lang), sizeAt(answer, point), lang);
}

/** Numerator and denominator of an average where both are known: `187/19`. */
function partsOf(answer: TrendAnswer, { numerator, denominator }: TrendPoint, lang: Lang): string | null {
  if (isSingle(answer) || numerator === null || denominator === null) return null;
  return `${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`;
}

/** What is said at a mark: unit, quarter, value over its set, parts, origin. */
export function spokenPoint(answer: TrendAnswer, point: TrendPoint, lang: Lang): string {
  const at = formatPeriod(quarterOfCode(point.period), lang);
  const told = [
    pointText(answer, point, lang),
    partsOf(answer, point, lang),
    originWord(markOrigin(point.origins), lang),
  ];
  return `${unitTitle(answer.unit, lang)}, ${at}: ${told.filter((part) => part !== null).join(', ')}`;
}

/** The marks of one unit; `first` is the stop of its first mark. No line crosses a break, a gap or a change of origin. */
export function marksOf(answer: TrendAnswer, first: number, lang: Lang): ComparisonMark[] {
  const points = answer.points.map((point) => ({ ...point, quarter: quarterOfCode(point.period) }));
  const breaks = answer.breaks.map(({ after }) => ({ after: quarterOfCode(after) }));
  const stretches = comparableStretches(points, breaks);
  const marks = stretches.flatMap((stretch, index) => stretch.map((point) => ({ point, stretch: index })));
  return marks.flatMap(({ point, stretch }, index) =>
    point.value === null
      ? []
      : [
          {
            slot: point.period,
            value: point.value,
            text: pointText(answer, point, lang),
            origin: markOrigin(point.origins),
            stretch,
            stop: first + index,
          },
        ],
  );
}
