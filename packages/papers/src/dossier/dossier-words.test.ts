import { describe, expect, it } from 'vitest';
import { withDistrict, withoutDistrict } from '../examples/example-facts.ts';
import {
  askedShare,
  attainment,
  clockWords,
  outOf,
  percentage,
  referenceWords,
  wholePlace,
} from './dossier-words.ts';

describe('what papers of a dossier say', () => {
  it('names the commune with the units above it, without a district where there is none', () => {
    expect(wholePlace(withDistrict)).toBe('xã Khuất Xá, huyện Lộc Bình, tỉnh Lạng Sơn');
    expect(wholePlace(withoutDistrict)).toBe('xã Na Dương, tỉnh Lạng Sơn');
  });

  it.each([
    ['Xã đạt chuẩn nông thôn mới nâng cao', 2024, 'đạt chuẩn nông thôn mới nâng cao năm 2024'],
    ['Đạt chuẩn nông thôn mới', 2024, 'đạt chuẩn nông thôn mới năm 2024'],
    ['Xã đạt chuẩn nông thôn mới', null, 'đạt chuẩn nông thôn mới năm ……'],
  ])('tells the level %j and the year %j as %j', (levelName, year, words) => {
    expect(attainment({ levelName, year })).toBe(words);
  });

  it.each([
    [{ numerator: 1071, denominator: 1096 }, '1.071/1.096 hộ (97,72%)', '97,72%'],
    [{ numerator: 19, denominator: 19 }, '19/19 hộ (100%)', '100%'],
    [{ numerator: 0, denominator: 0 }, '0/0 hộ', '……'],
    [null, '……', '……'],
  ])('computes the percentage of %j', (share, words, percent) => {
    expect(outOf(share, 'hộ')).toBe(words);
    expect(percentage(share)).toBe(percent);
  });

  it('says where no basis is known for a share, and never makes one up', () => {
    const rule = { value: 90, setBy: 'procedure' } as const;
    expect(askedShare({ ...rule, confidence: 'found' })).toBe('từ 90% trở lên');
    expect(askedShare({ ...rule, confidence: 'unverified' })).toBe('từ 90% trở lên (chưa có căn cứ)');
    expect(askedShare(null)).toBe('chưa có căn cứ');
  });

  it('cites another paper with dots for what is not known of it', () => {
    const cited = { kind: 'Tờ trình', number: '28/TTr-UBND', date: '2024-09-30', issuer: null };
    expect(referenceWords(cited)).toBe('Tờ trình số 28/TTr-UBND ngày 30 tháng 9 năm 2024');
    expect(referenceWords({ kind: 'Tờ trình', number: null, date: null, issuer: 'Sở Y tế' })).toBe(
      'Tờ trình số …… ngày …… tháng …… năm …… của Sở Y tế',
    );
  });

  it('writes times of day as minutes do', () => {
    expect([clockWords('08:05'), clockWords(null)]).toEqual(['08 giờ 05 phút', '…… giờ …… phút']);
  });
});
