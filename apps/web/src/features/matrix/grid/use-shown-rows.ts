import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useRootScale } from '../../../shared/figure-frame/use-root-scale.ts';
import { useOnPaper } from './use-on-paper.ts';

/** As many rows as are drawn without a thought. */
const mostDrawnWhole = 60;

/** Rem; the style sheet holds the same. */
const rowRem = 1.625;
const headRem = 9;

/** Rows come and go by so many, so that most frames of a scroll change nothing. */
const rowsAtATime = 8;

const wholeBlocks = (range: Range): Range => ({
  ...range,
  startIndex: Math.floor(range.startIndex / rowsAtATime) * rowsAtATime,
  endIndex: Math.min(range.count, Math.ceil((range.endIndex + 1) / rowsAtATime) * rowsAtATime) - 1,
});

export type ShownRow = {
  index: number;
  /** Room of the rows left out before it, in px. */
  gap: number;
};

export type ShownRows = { rows: readonly ShownRow[]; gapAfter: number; pageRows: number };

function withGaps(indexes: readonly number[], count: number, height: number): Omit<ShownRows, 'pageRows'> {
  const rows = indexes.map((index, at) => ({ index, gap: (index - (indexes[at - 1] ?? -1) - 1) * height }));
  return { rows, gapAfter: (count - 1 - (indexes.at(-1) ?? -1)) * height };
}

/** The rows near what is seen, with the one in hand wherever it is; all of them on paper, and where they are few. */
export function useShownRows(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  rowInHand: number,
): ShownRows {
  const onPaper = useOnPaper();
  const pixels = 16 * useRootScale();
  const height = rowRem * pixels;
  const whole = count <= mostDrawnWhole || onPaper;
  const virtualizer = useVirtualizer({
    count,
    enabled: !whole,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    scrollMargin: headRem * pixels,
    overscan: rowsAtATime,
    useFlushSync: false,
    initialRect: { width: 1000, height: 800 },
    rangeExtractor: (range: Range) => {
      const near = defaultRangeExtractor(wholeBlocks(range));
      const kept = rowInHand < 0 || rowInHand >= count ? [] : [rowInHand];
      return [...new Set([...near, ...kept])].sort((a, b) => a - b);
    },
  });
  const indexes = whole
    ? Array.from({ length: count }, (_, index) => index)
    : virtualizer.getVirtualItems().map(({ index }) => index);
  const seen = (virtualizer.scrollRect?.height ?? 0) - headRem * pixels;
  return { ...withGaps(indexes, count, height), pageRows: Math.max(5, Math.floor(seen / height) - 3) };
}
