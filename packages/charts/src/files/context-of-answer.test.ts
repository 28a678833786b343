import { describe, expect, it } from 'vitest';
import { figureBase } from '../fixtures/figure-base.ts';
import { contextOfAnswer, dataToText } from './context-of-answer.ts';

describe('what a picture says of its figure', () => {
  it('is where, when, by which set, how far confirmed and of how many', () => {
    expect(contextOfAnswer(figureBase(), 'vi')).toEqual({
      unitName: 'Lộc Bình',
      unitPath: 'Huyện Lộc Bình, Lạng Sơn',
      periodText: 'quý I/2020',
      setText: 'Bộ tiêu chí quốc gia về xã nông thôn mới 2016–2020, 1980/QĐ-TTg, 19 tiêu chí',
      scopeText: 'Cơ sở: tự đánh giá, chưa thẩm tra; n = 19/19 xã trong phạm vi ngày 31/03/2020',
    });
  });

  it('is the same in English, with a day where no period was asked for', () => {
    const told = contextOfAnswer(figureBase({ period: null, basis: 'verified', reported: 18 }), 'en');
    expect(told).toMatchObject({
      unitPath: 'Lộc Bình district, Lạng Sơn',
      periodText: '31 March 2020',
      scopeText: 'Basis: verified; n = 18 of 19 communes in scope on 31 March 2020',
    });
  });

  it('leaves out how many reported where the source does not say', () => {
    expect(contextOfAnswer(figureBase({ reported: null }), 'vi').scopeText).toContain(
      '; 19 xã trong phạm vi',
    );
  });

  it('is dated by its data, never by the clock', () => {
    expect(dataToText(figureBase({ dataAsOf: '2020-03-20' }), 'vi')).toBe('Số liệu đến 20/03/2020');
    expect(dataToText(figureBase({ dataAsOf: null }), 'en')).toBe('Data to 31 March 2020');
  });
});
