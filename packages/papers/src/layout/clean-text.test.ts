import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines } from './clean-text.ts';

describe('text on its way into a paper', () => {
  it.each([
    ['Khuất Xá'.normalize('NFD'), 'Khuất Xá'],
    ['  hai \t khoảng\u00a0trắng ', 'hai khoảng trắng'],
    ['một\u0000hai\u0007ba\ufffe', 'mộthaiba'],
    ['nửa\ud800 cặp', 'nửa cặp'],
    ['\u202eđảo ngược\u202c', 'đảo ngược'],
    ['giữa \u200b hai từ', 'giữa hai từ'],
    ['😀 <w:p> & "', '😀 <w:p> & "'],
  ])('%j is written %j', (text, written) => {
    expect(cleanLine(text)).toBe(written);
  });

  it('is broken into its lines, without empty ones', () => {
    expect(cleanLines('một\r\nhai\n\n ba \u2028bốn')).toEqual(['một', 'hai', 'ba', 'bốn']);
    expect(cleanLines(' \n ')).toEqual(['']);
  });

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    );
  });
});
