import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './text-width.ts';

describe('width of text', () => {
  it('does not grow with marks over and under letters', () => {
    expect(textWidth('Ằ', 12)).toBe(textWidth('A', 12));
    expect(textWidth('ệ', 12)).toBe(textWidth('e', 12));
  });

  it('gives letters with a horn their own advance', () => {
    expect(textWidth('ự', 1000)).toBe(576);
  });

  it('is the same for composed and decomposed text', () => {
    expect(textWidth('Khuất Xá'.normalize('NFD'), 13)).toBe(textWidth('Khuất Xá', 13));
  });

  it('gives every figure one advance, whatever its weight', () => {
    expect(textWidth('1111', 10, 400, 'figures')).toBe(textWidth('4040', 10, 600, 'figures'));
  });
});

describe('text in little room', () => {
  it('is cut with an ellipsis only where it does not fit', () => {
    expect(fitText('Cơ sở vật chất văn hóa', 500, 13)).toBe('Cơ sở vật chất văn hóa');
    const cut = fitText('Cơ sở vật chất văn hóa', 80, 13);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(80);
  });

  it('is broken at spaces', () => {
    const lines = wrapText('Công bố không nêu xã nào thiếu tiêu chí nào', 120, 12);
    expect(lines.join(' ')).toBe('Công bố không nêu xã nào thiếu tiêu chí nào');
    expect(lines.every((line) => textWidth(line, 12) <= 120)).toBe(true);
  });

  it('is broken inside a word that is wider than the room, as an address may be', () => {
    const address = `/tong-quan?${'don-vi=188@2020-03-31&'.repeat(6)}`;
    const lines = wrapText(`Mở lại: ${address}`, 200, 11);
    expect(lines.join('').replace('Mở lại:', '').trim()).toBe(address);
    expect(lines.every((line) => textWidth(line, 11) <= 200)).toBe(true);
  });
});
