import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardStanding } from './fallen-below.ts';

const count = (metCount: number | null, mask: string) => ({ metCount, mask, size: mask.length });

describe('a recognised unit against the standard it was recognised for', () => {
  it.each([
    ['meets the whole set', count(4, 'mmmm'), 'holds', 0, []],
    ['lost a criterion that is named', count(3, 'mnmm'), 'below', 1, [1]],
    ['only basically meets one', count(3, 'mmmb'), 'below', 1, [3]],
    ['lost criteria that no source names', count(2, '....'), 'below', 2, []],
    ['lost two of which one is named', count(2, 'm.n.'), 'below', 2, [2]],
    ['is not asked for one', count(3, 'mmam'), 'holds', 0, []],
    ['has no count, but one criterion known not to be met', count(null, '..n.'), 'below', null, [2]],
    ['has no count and nothing known', count(null, '....'), 'unknown', null, []],
    ['is not known at all', null, 'unknown', null, []],
  ] as const)('%s', (_, given, standing, toGo, missing) => {
    expect(standardStanding(given)).toEqual({ standing, toGo, missing });
  });

  it('never names more criteria than are still to be met, where the count agrees with the verdicts', () => {
    const masks = fc.array(fc.constantFrom('m', 'b', 'n', 'a'), { minLength: 1, maxLength: 19 });
    fc.assert(
      fc.property(masks, (letters) => {
        const met = letters.filter((letter) => letter === 'm').length;
        const { standing, toGo, missing } = standardStanding(count(met, letters.join('')));
        expect(missing).toHaveLength(toGo ?? -1);
        expect(standing).toBe(toGo === 0 ? 'holds' : 'below');
      }),
    );
  });
});
