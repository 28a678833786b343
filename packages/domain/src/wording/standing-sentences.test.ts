import { describe, expect, it } from 'vitest';
import { plainText } from './segment.ts';
import { behindSentence, slippedSentence } from './standing-sentences.ts';

describe('who slipped', () => {
  it('names three, the farthest first, and counts those that slipped as far', () => {
    const slipped = [
      { unit: 'Tú Mịch', places: 1 },
      { unit: 'Yên Khoái', places: 3 },
      { unit: 'Sàn Viên', places: 1 },
      { unit: 'Tĩnh Bắc', places: 1 },
    ];
    expect(plainText(slippedSentence(slipped, 'vi'))).toBe(
      'Tụt hạng nhiều nhất: Yên Khoái (3 bậc), Tú Mịch (1 bậc), Sàn Viên (1 bậc) và 01 nơi khác (1 bậc).',
    );
    expect(plainText(slippedSentence(slipped, 'en'))).toBe(
      'Slipped most: Yên Khoái (3 places), Tú Mịch (1 place), Sàn Viên (1 place) and 1 more (1 place).',
    );
  });

  it('says nothing where nobody did', () => {
    expect(slippedSentence([], 'vi')).toEqual([]);
  });
});

describe('who is behind', () => {
  it('tells what was missed apart from what is at risk', () => {
    const facts = { missed: ['Lộc Bình'], atRisk: ['Tú Mịch', 'Khuất Xá'] };
    expect(plainText(behindSentence(facts, 'vi'))).toBe(
      'Quá hạn chưa đạt: Lộc Bình. Chậm tiến độ: Tú Mịch và Khuất Xá.',
    );
    expect(plainText(behindSentence(facts, 'en'))).toBe(
      'Due and not met: Lộc Bình. Behind the pace: Tú Mịch and Khuất Xá.',
    );
  });

  it('counts those beyond three', () => {
    const atRisk = ['A', 'B', 'C', 'D', 'E'];
    expect(plainText(behindSentence({ missed: [], atRisk }, 'vi'))).toBe(
      'Chậm tiến độ: A, B, C và 02 nơi khác.',
    );
  });
});
