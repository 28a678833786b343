import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese, normaliseText } from './fold.ts';

describe('folding Vietnamese text for search without tone marks', () => {
  it.each([
    ['Lộc Bình', 'loc binh'],
    ['Đồng Đăng', 'dong dang'],
    ['Đồng Đăng'.normalize('NFD'), 'dong dang'],
    ['Khuất\u00a0Xá', 'khuat xa'],
    ['  Ái   Quốc\t', 'ai quoc'],
    ['Thị trấn Lộc Bình', 'thi tran loc binh'],
    ['Nghĩa Ưng ở Trường Lưu', 'nghia ung o truong luu'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it('gives one form to both normal forms and stays when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
        expect(foldVietnamese(folded)).toBe(folded);
      }),
    );
  });
});

describe('normalising text on its way in', () => {
  it.each([
    ['Khuất\u00a0Xá', 'Khuất Xá'],
    ['Khuất Xá'.normalize('NFD'), 'Khuất Xá'],
    ['  hai \n khoảng\u2003trắng ', 'hai khoảng trắng'],
  ])('turns %j into %j', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});
