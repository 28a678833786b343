import { describe, expect, it } from 'vitest';
import type { LabelWish } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';

const bounds = { x: 0, y: 0, width: 200, height: 100 };
const wish = (key: string, places: [x: number, y: number][], required = false): LabelWish => ({
  key,
  width: 40,
  ascent: 10,
  places: places.map(([x, y]) => ({ x, y, anchor: 'start' })),
  required,
});

describe('places of labels', () => {
  it('are the first that are free', () => {
    const places = placeLabels(
      [
        wish('a', [[10, 20]]),
        wish('b', [
          [30, 20],
          [30, 60],
        ]),
      ],
      [],
      bounds,
    );
    expect(places.get('a')).toMatchObject({ x: 10, y: 20 });
    expect(places.get('b')).toMatchObject({ x: 30, y: 60 });
  });

  it('are inside the picture', () => {
    const places = placeLabels(
      [
        wish('a', [
          [190, 20],
          [150, 20],
        ]),
      ],
      [],
      bounds,
    );
    expect(places.get('a')?.x).toBe(150);
  });

  it('keep off obstacles', () => {
    const places = placeLabels(
      [
        wish('a', [
          [10, 20],
          [10, 80],
        ]),
      ],
      [{ x: 0, y: 0, width: 200, height: 40 }],
      bounds,
    );
    expect(places.get('a')?.y).toBe(80);
  });

  it('are given up rather than shared, unless the label is required', () => {
    const full = [{ ...bounds }];
    expect(placeLabels([wish('a', [[10, 20]])], full, bounds).has('a')).toBe(false);
    expect(placeLabels([wish('a', [[10, 20]], true)], full, bounds).has('a')).toBe(true);
  });
});
