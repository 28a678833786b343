import { describe, expect, it } from 'vitest';
import type { ReadingFacts } from './reading-modes.ts';
import { leftOutText, readingRemark, readingText } from './reading-modes.ts';

const asReported: ReadingFacts = {
  mode: 'as_reported',
  unitsAt: null,
  panelFrom: null,
  panelTo: null,
  leftOut: null,
};
const restated: ReadingFacts = { ...asReported, mode: 'restated', unitsAt: '2020-03-31' };
const matched: ReadingFacts = {
  ...asReported,
  mode: 'matched_panel',
  panelFrom: '2018-03-31',
  panelTo: '2020-03-31',
  leftOut: 8,
};

describe('the words for a reading mode', () => {
  it.each<[ReadingFacts, string, string]>([
    [asReported, 'như báo cáo', 'as reported'],
    [restated, 'tính lại theo đơn vị 31/03/2020', 'restated to the units of 31 March 2020'],
    [{ ...restated, unitsAt: null }, 'tính lại', 'restated'],
    [
      matched,
      'chỉ xã không đổi địa giới quý I/2018 – quý I/2020',
      'only communes unchanged Q1 2018 – Q1 2020',
    ],
    [
      { ...matched, panelTo: '2020-07-12' },
      'chỉ xã không đổi địa giới 31/03/2018 – 12/07/2020',
      'only communes unchanged 31 March 2018 – 12 July 2020',
    ],
    [{ ...matched, panelFrom: null, panelTo: null }, 'chỉ xã không đổi địa giới', 'only communes unchanged'],
  ])('name it with its dates', (reading, vi, en) => {
    expect(readingText(reading, 'commune', 'vi')).toBe(vi);
    expect(readingText(reading, 'commune', 'en')).toBe(en);
  });

  it('say what was left out, and nothing where nothing was', () => {
    expect(leftOutText(matched, 'commune', 'vi')).toBe('không tính 08 xã đã sắp xếp');
    expect(leftOutText({ ...matched, leftOut: 1 }, 'commune', 'en')).toBe('1 reorganised commune left out');
    expect(leftOutText({ ...matched, leftOut: 0 }, 'commune', 'vi')).toBeNull();
  });

  it('are a remark only where the figure is not as reported', () => {
    expect(readingRemark(asReported, 'commune', 'vi')).toBeNull();
    expect(readingRemark(restated, 'commune', 'vi')).toBe('tính lại theo đơn vị 31/03/2020');
    expect(readingRemark(matched, 'village', 'vi')).toBe(
      'chỉ thôn không đổi địa giới quý I/2018 – quý I/2020, không tính 08 thôn đã sắp xếp',
    );
  });
});
