import type { LegendEntry } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';

export const legendRowHeight = 17;
const signRoom = 18;
const gap = 15;

export type PlacedEntry = LegendEntry & { x: number; row: number };

/** Entries side by side, going on in the next row where the width ends. */
export function placeLegend(entries: readonly LegendEntry[], width: number): PlacedEntry[] {
  let x = 0;
  let row = 0;
  return entries.map((entry) => {
    const own = signRoom + textWidth(entry.label, 12, 400, 'figures');
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    const placed = { ...entry, x, row };
    x += own + gap;
    return placed;
  });
}

/** Room the legend takes, its air above included; none without entries. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  const rows = (placeLegend(entries, width).at(-1)?.row ?? -1) + 1;
  return rows === 0 ? 0 : rows * legendRowHeight + 3;
}
