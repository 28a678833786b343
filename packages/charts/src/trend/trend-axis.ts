import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { TrendPicture } from './trend-picture.ts';

const steps = [1, 2, 5, 10] as const;
const mostIntervals = 4;

type Span = { min: number; max: number; step: number };

/** Whole steps around the values with a quarter of a step of air, never below zero. */
function spanOf(low: number, high: number, step: number): Span {
  const min = Math.max(0, Math.floor((low - step / 4) / step) * step);
  const max = Math.ceil((high + step / 4) / step) * step;
  return { min, max, step };
}

/**
 * The value axis: few gridlines on round numbers. It starts at 0 where that costs nothing, and
 * elsewhere says where it starts. A set of few criteria gets steps of one.
 */
export function trendAxis(values: readonly number[], size: number | null, lang: Lang): TrendPicture['axis'] {
  const [low, high] = values.length === 0 ? [0, size ?? 10] : [Math.min(...values), Math.max(...values)];
  const fine = (size ?? 19) > 10 ? 2 : 1;
  const spans = steps.filter((step) => step >= fine).map((step) => spanOf(low, high, step));
  const span = spans.find(({ min, max, step }) => (max - min) / step <= mostIntervals) ?? {
    min: 0,
    max: Math.ceil(high / 10) * 10,
    step: 10,
  };
  const count = Math.round((span.max - span.min) / span.step) + 1;
  const ticks = Array.from({ length: count }, (_, index) => span.min + index * span.step);
  return {
    min: span.min,
    max: span.max,
    ticks: ticks.map((value) => ({ value, text: formatInteger(value, lang) })),
  };
}
