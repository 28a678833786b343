import { describe, expect, it } from 'vitest';
import { type ComparedFigure, comparisonHeadline } from './comparison-headline.ts';
import { plainText } from './segment.ts';

const figure = (name: string, value: number | null, size = 19, decimals = 2): ComparedFigure => ({
  name,
  value,
  decimals,
  size,
});
const first = { period: { kind: 'quarter', year: 2020, quarter: 1 } } as const;

describe('figures side by side', () => {
  it('tell units from the highest, and who has no figure', () => {
    const figures = [figure('Lộc Bình', 187 / 19), figure('Văn Lãng', null), figure('Cao Lộc', 11.7)];
    expect(plainText(comparisonHeadline({ common: first, figures, byValue: true }, 'vi'))).toBe(
      'Quý I/2020: Cao Lộc 11,70/19; Lộc Bình 9,84/19; Văn Lãng chưa có số.',
    );
    expect(plainText(comparisonHeadline({ common: first, figures, byValue: true }, 'en'))).toBe(
      'Q1 2020: Cao Lộc 11.70/19; Lộc Bình 9.84/19; Văn Lãng no figure.',
    );
  });

  it('rank nothing under sets of different size', () => {
    const figures = [figure('Lộc Bình', 9.84), figure('Lạng Sơn', 8, 10), figure('Cao Lộc', 11.7)];
    expect(plainText(comparisonHeadline({ common: first, figures, byValue: true }, 'vi'))).toBe(
      'Quý I/2020: Lộc Bình 9,84/19; Lạng Sơn 8,00/10; Cao Lộc 11,70/19.',
    );
  });

  it('tell periods of one unit in the order given', () => {
    const figures = [figure('quý I/2020', 9.84), figure('quý IV/2019', 12)];
    const common = { unit: 'huyện Lộc Bình' };
    expect(plainText(comparisonHeadline({ common, figures, byValue: false }, 'vi'))).toBe(
      'Huyện Lộc Bình: quý I/2020 9,84/19; quý IV/2019 12,00/19.',
    );
  });
});
