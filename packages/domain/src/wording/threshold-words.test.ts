import { expect, it } from 'vitest';
import {
  indicatorNumber,
  regionName,
  type ThresholdTold,
  thresholdGapWords,
  thresholdWords,
} from './threshold-words.ts';

const told: ThresholdTold = { value: 36, text: null, operator: '>=', unitOfMeasure: 'triệu đồng/người/năm' };

it.each<[Partial<ThresholdTold>, string, string]>([
  [{}, 'từ 36 triệu đồng/người/năm trở lên', '36 triệu đồng/người/năm or more'],
  [{ value: 6, operator: '<=', unitOfMeasure: '%' }, 'không quá 6%', 'at most 6%'],
  [{ value: 16.5, operator: '>=', unitOfMeasure: '%' }, 'từ 16,5% trở lên', '16.5% or more'],
  [{ value: 100, operator: '=', unitOfMeasure: '%' }, '100%', '100%'],
  [{ value: null, text: 'Đạt', operator: '=', unitOfMeasure: 'đạt/chưa đạt' }, 'Đạt', 'Đạt'],
])('tells the threshold %j', (more, vi, en) => {
  expect([thresholdWords({ ...told, ...more }, 'vi'), thresholdWords({ ...told, ...more }, 'en')]).toEqual([
    vi,
    en,
  ]);
});

it('tells why there is none', () => {
  expect(thresholdGapWords('no_basis_for_region', 'vi')).toBe('chưa có căn cứ cho vùng này');
  expect(thresholdGapWords('region_unknown', 'en')).toBe('the region of the commune is not known');
});

it('names regions, and leaves a code that it does not know as it is', () => {
  expect(regionName('TDMNPB', 'vi')).toBe('Trung du miền núi phía Bắc');
  expect(regionName('X', 'en')).toBe('X');
});

it('writes a number of an indicator with the decimals that it has', () => {
  expect([indicatorNumber(34.8, 'vi'), indicatorNumber(45, 'vi')]).toEqual(['34,8', '45']);
});
