import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInWords } from './number-words.ts';

describe('counts in words', () => {
  it.each([
    [0, 'không', 'zero'],
    [4, 'bốn', 'four'],
    [5, 'năm', 'five'],
    [10, 'mười', 'ten'],
    [11, 'mười một', 'eleven'],
    [13, 'mười ba', 'thirteen'],
    [14, 'mười bốn', 'fourteen'],
    [15, 'mười lăm', 'fifteen'],
    [19, 'mười chín', 'nineteen'],
    [20, 'hai mươi', 'twenty'],
    [21, 'hai mươi mốt', 'twenty-one'],
    [24, 'hai mươi tư', 'twenty-four'],
    [25, 'hai mươi lăm', 'twenty-five'],
    [100, 'một trăm', 'one hundred'],
    [105, 'một trăm linh năm', 'one hundred and five'],
    [111, 'một trăm mười một', 'one hundred and eleven'],
    [187, 'một trăm tám mươi bảy', 'one hundred and eighty-seven'],
    [1000, 'một nghìn', 'one thousand'],
    [1005, 'một nghìn không trăm linh năm', 'one thousand and five'],
    [1015, 'một nghìn không trăm mười lăm', 'one thousand and fifteen'],
    [18_000, 'mười tám nghìn', 'eighteen thousand'],
    [
      265_023,
      'hai trăm sáu mươi lăm nghìn không trăm hai mươi ba',
      'two hundred and sixty-five thousand and twenty-three',
    ],
    [1_000_001, 'một triệu không trăm linh một', 'one million and one'],
    [3_002_100, 'ba triệu không trăm linh hai nghìn một trăm', 'three million two thousand one hundred'],
    [2_000_000_000, 'hai tỷ', 'two billion'],
  ])('%i is "%s", "%s"', (n, vi, en) => {
    expect(countInWords(n, 'vi')).toBe(vi);
    expect(countInWords(n, 'en')).toBe(en);
  });

  it.each([-1, 1.5, Number.NaN, 1e12])('%d is refused: it is no count', (n) => {
    expect(() => countInWords(n, 'vi')).toThrow(RangeError);
  });

  it('gives different numbers different words, without stray spaces', () => {
    const count = fc.nat(999_999_999);
    fc.assert(
      fc.property(count, count, fc.constantFrom('vi' as const, 'en' as const), (a, b, lang) => {
        const [one, other] = [countInWords(a, lang), countInWords(b, lang)];
        expect(one === other).toBe(a === b);
        expect(one).toMatch(/^\S+( \S+)*$/u);
        expect(one).not.toContain('undefined');
      }),
    );
  });
});
