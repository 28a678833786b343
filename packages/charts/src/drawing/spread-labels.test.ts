import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('labels beside the ends of lines', () => {
  it.each([
    ['stay where they have room', [10, 50, 90], [10, 50, 90]],
    ['move apart, keeping their order', [50, 52, 51], [50, 80, 65]],
    ['move up at the lower edge', [95, 98], [85, 100]],
  ])('%s', (_, wanted, placed) => {
    expect(spreadLabels(wanted, 15, 0, 100)).toEqual(placed);
  });

  it('never stand closer than the gap, nor beyond the edges, where all have room', () => {
    for (const wanted of [
      [0, 0, 0, 0, 0, 0],
      [200, 200, 200],
      [5, 199, 6, 198],
      [100, 100, 101, 99],
    ]) {
      const placed = spreadLabels(wanted, 15, 0, 200).toSorted((a, b) => a - b);
      expect(placed.every((y) => y >= 0 && y <= 200)).toBe(true);
      const gaps = placed.slice(1).map((y, index) => y - (placed[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
    }
  });
});
