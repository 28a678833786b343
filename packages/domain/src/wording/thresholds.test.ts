import { expect, it } from 'vitest';
import { indicatorNumber, type StatedThreshold, thresholdGapText, thresholdText } from './thresholds.ts';

const stated: StatedThreshold = {
  operator: '>=',
  value: 36,
  text: null,
  unitOfMeasure: 'triệu đồng/người/năm',
};

it.each<[Partial<StatedThreshold>, string | null, string | null]>([
  [{}, 'từ 36 triệu đồng/người/năm trở lên', '36 triệu đồng/người/năm or more'],
  [{ operator: '<=', value: 1.5, unitOfMeasure: '%' }, 'không quá 1,5%', 'at most 1.5%'],
  [{ operator: '=', value: 100, unitOfMeasure: '%' }, '100%', '100%'],
  [{ operator: '<', value: 5, unitOfMeasure: '%' }, '< 5%', '< 5%'],
  [{ value: null, text: 'UBND cấp tỉnh quy định' }, 'UBND cấp tỉnh quy định', 'UBND cấp tỉnh quy định'],
  [{ value: 12000, unitOfMeasure: null, operator: null }, '12.000', '12,000'],
  [{ value: null }, null, null],
])('words a threshold: %j', (change, vi, en) => {
  expect(thresholdText({ ...stated, ...change }, 'vi')).toBe(vi);
  expect(thresholdText({ ...stated, ...change }, 'en')).toBe(en);
});

it('says why there is none', () => {
  expect(thresholdGapText('no_basis_for_region', 'vi')).toBe('chưa có căn cứ cho vùng này');
  expect(thresholdGapText('region_unknown', 'en')).toBe('region of the unit not known');
});

it('writes a number of an indicator with the decimals that it has', () => {
  expect([indicatorNumber(34.8, 'vi'), indicatorNumber(45, 'vi')]).toEqual(['34,8', '45']);
});
