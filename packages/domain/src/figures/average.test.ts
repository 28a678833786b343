import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageOf } from './average.ts';

const states = (...counts: (number | null)[]) => counts.map((metCount) => ({ metCount }));

describe('the average criteria per commune', () => {
  it('is unrounded and carries its parts: 187 over 19', () => {
    const counts = [19, 19, 19, 19, 12, 9, ...Array<number>(12).fill(7), 6];
    expect(averageOf(states(...counts), 19)).toEqual({
      totalMet: 187,
      communes: 19,
      reported: 19,
      expected: 19,
      average: 187 / 19,
    });
  });

  it('takes only the communes that gave a count and says how many of how many', () => {
    expect(averageOf(states(10, null, 20), 5)).toEqual({
      totalMet: 30,
      communes: 2,
      reported: 2,
      expected: 5,
      average: 15,
    });
  });

  it('is unknown and not zero when nobody reported', () => {
    expect(averageOf(states(null), 19)).toMatchObject({ totalMet: null, average: null, reported: 0 });
  });

  it('lies between the lowest and the highest count, and a true zero counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1 }), (counts) => {
        const { average } = averageOf(states(...counts), counts.length);
        expect(average).toBeGreaterThanOrEqual(Math.min(...counts));
        expect(average).toBeLessThanOrEqual(Math.max(...counts));
      }),
    );
  });
});
