import { describe, expect, it } from 'vitest';
import { refusal, refusalCodes } from '../units/reorganisation-refusal.ts';
import { reversalObstacleCodes } from '../units/reorganisation-reversal.ts';
import { langs } from './lang.ts';
import { obstacleText, refusalText, successionKindName } from './reorganisation-words.ts';

describe('why a reorganisation is refused', () => {
  it('names the units and the day', () => {
    const left = refusal('children_left_behind', 'ended[0]', '183 Cao Lộc', { other: '06184 Đồng Đăng' });
    expect(refusalText(left, 'vi')).toBe('183 Cao Lộc kết thúc nhưng 06184 Đồng Đăng vẫn trực thuộc.');
    const ends = refusal('unit_already_ends', 'ended[0]', '06565 Khuất Xá', { date: '2026-01-01' });
    expect(refusalText(ends, 'en')).toBe('06565 Khuất Xá already ends on 1 January 2026.');
  });

  it('names the kind that would fit, or that nothing changes', () => {
    const misfit = (other: string | null) => refusal('kind_does_not_fit', '', 'A → B', { other });
    expect(refusalText(misfit('transfer'), 'en')).toContain('fitting: moved to another parent.');
    expect(refusalText(misfit(null), 'vi')).toContain('đúng là: không có gì thay đổi.');
  });

  it('names what is missing', () => {
    expect(refusalText(refusal('text_missing', 'title', 'title'), 'en')).toBe('The title is missing.');
  });

  it.each(refusalCodes)('has a sentence without a gap for %s', (code) => {
    for (const lang of langs) {
      const text = refusalText(refusal(code, '', 'A', { other: 'B', date: '2025-07-01' }), lang);
      expect(text).toMatch(/^[^{}]+[.]$/u);
    }
  });
});

it('words every kind of succession', () => {
  expect(successionKindName('recode', 'vi')).toBe('sửa mã số');
  expect(successionKindName('split', 'en')).toBe('division');
});

describe('why a reorganisation cannot be taken back', () => {
  it('names the unit and counts what stands on it', () => {
    const snapshots = { code: 'snapshots', unit: '06541 Mẫu Sơn', other: null, count: 4 } as const;
    expect(obstacleText(snapshots, 'vi')).toBe('06541 Mẫu Sơn đã có 04 báo cáo tiêu chí.');
    expect(obstacleText(snapshots, 'en')).toBe('4 reports of criteria stand on 06541 Mẫu Sơn.');
  });

  it.each(reversalObstacleCodes)('has a sentence without a gap for %s', (code) => {
    for (const lang of langs)
      expect(obstacleText({ code, unit: 'A', other: 'B', count: 1 }, lang)).toMatch(/^[^{}]+[.]$/u);
  });
});
