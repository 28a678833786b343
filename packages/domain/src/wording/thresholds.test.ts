import { expect, it } from 'vitest';
import { type StatedThreshold, thresholdGapText, thresholdText } from './thresholds.ts';

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
  [{ value: null, text: 'UBND cấp tỉnh quy định' }, 'UBND cấp tỉnh quy định', 'UBND cấp tỉnh quy định'],
  [{ value: 12000, unitOfMeasure: null, operator: null }, '12.000', '12,000'],
  [{ value: null }, null, null],
])('words a threshold: %j', (change, vi, en) => {
  expect(thresholdText({ ...stated, ...change }, 'vi')).toBe(vi);
  expect(thresholdText({ ...stated, ...change }, 'en')).toBe(en);
});

it('says why there is none', () => {
  expect(thresholdGapText('no_basis', 'vi')).toBe('chưa có căn cứ');
  expect(thresholdGapText('region_unknown', 'en')).toBe('region of the unit not known');
});
