import { describe, expect, it } from 'vitest';
import type { ChangesFacts } from './changes-headline.ts';
import { changesHeadline } from './changes-headline.ts';
import { plainText } from './segment.ts';

const locBinh: ChangesFacts = {
  from: { kind: 'quarter', year: 2019, quarter: 4 },
  to: { kind: 'quarter', year: 2020, quarter: 1 },
  counted: 'commune',
  totals: {
    gained: 9,
    lost: 1,
    net: 8,
    unitsGaining: 8,
    unitsLosing: 1,
    unitsWithGained: 8,
    unitsWithLost: 1,
    notComparable: 0,
  },
  compared: true,
  losses: [{ unit: 'Hữu Lân', criteria: ['15'] }],
};

const none = {
  gained: 0,
  lost: 0,
  net: 0,
  unitsGaining: 0,
  unitsLosing: 0,
  unitsWithGained: 0,
  unitsWithLost: 0,
  notComparable: 0,
};

const totals = (more: Partial<ChangesFacts['totals']>) => ({
  ...locBinh,
  losses: [],
  totals: { ...none, ...more },
});

const losses = ['Khuất Xá', 'Tú Mịch', 'Yên Khoái'].map((unit) => ({ unit, criteria: ['2', '17'] }));

describe('the sentence of what was gained and lost', () => {
  it.each<[string, ChangesFacts, string, string]>([
    [
      'names who lost what',
      locBinh,
      'Từ quý IV/2019 đến quý I/2020: 09 tiêu chí mới đạt ở 08 xã, 01 tiêu chí mất ở 01 xã (Hữu Lân: tiêu chí 15); tăng ròng 08.',
      'From Q4 2019 to Q1 2020: 9 criteria newly met in 8 communes, 1 lost in 1 commune (Hữu Lân: criterion 15); a net gain of 8.',
    ],
    [
      'counts the units beyond three',
      { ...totals({ lost: 8, net: -8, unitsWithLost: 4 }), losses },
      'Từ quý IV/2019 đến quý I/2020: không có tiêu chí mới đạt, 08 tiêu chí mất ở 04 xã (Khuất Xá: tiêu chí 2 và 17; Tú Mịch: tiêu chí 2 và 17; Yên Khoái: tiêu chí 2 và 17; 01 xã khác); giảm ròng 08.',
      'From Q4 2019 to Q1 2020: no criterion newly met, 8 lost in 4 communes (Khuất Xá: criteria 2 and 17; Tú Mịch: criteria 2 and 17; Yên Khoái: criteria 2 and 17; 1 commune more); a net loss of 8.',
    ],
    [
      'says only once what was only gained, and who is left out',
      totals({ gained: 4, net: 4, unitsWithGained: 4, notComparable: 14 }),
      'Từ quý IV/2019 đến quý I/2020: 04 tiêu chí mới đạt ở 04 xã, không mất tiêu chí nào. 14 xã của một trong hai kỳ không so được vì đổi đơn vị hoặc thiếu số liệu.',
      'From Q4 2019 to Q1 2020: 4 criteria newly met in 4 communes, none lost. 14 communes of either period cannot be compared: units changed or figures are missing.',
    ],
    [
      'tells a gain that no named criterion explains',
      totals({ gained: 1, net: 3, unitsWithGained: 1 }),
      'Từ quý IV/2019 đến quý I/2020: 01 tiêu chí mới đạt ở 01 xã, không mất tiêu chí nào; tăng ròng 03, 02 không nêu tên.',
      'From Q4 2019 to Q1 2020: 1 criterion newly met in 1 commune, none lost; a net gain of 3, 2 of them not named.',
    ],
    [
      'tells counts that rose and fell by as much without a named criterion',
      totals({ unitsGaining: 1, unitsLosing: 1 }),
      'Từ quý IV/2019 đến quý I/2020: không nêu tiêu chí mới đạt, không nêu tiêu chí mất; tăng và giảm bằng nhau, không nêu tên.',
      'From Q4 2019 to Q1 2020: no criterion gained is named, none lost is named; no net change, none named.',
    ],
    [
      'does not say that nothing was lost where a count fell',
      totals({ gained: 1, net: -1, unitsGaining: 1, unitsLosing: 1, unitsWithGained: 1 }),
      'Từ quý IV/2019 đến quý I/2020: 01 tiêu chí mới đạt ở 01 xã, không nêu tiêu chí mất; giảm ròng 01, 02 không nêu tên.',
      'From Q4 2019 to Q1 2020: 1 criterion newly met in 1 commune, none lost is named; a net loss of 1, 2 of them not named.',
    ],
    [
      'says that nothing changed',
      totals({ notComparable: 3 }),
      'Từ quý IV/2019 đến quý I/2020: không có thay đổi. 03 xã của một trong hai kỳ không so được vì đổi đơn vị hoặc thiếu số liệu.',
      'From Q4 2019 to Q1 2020: no change. 3 communes of either period cannot be compared: units changed or figures are missing.',
    ],
    [
      'says that nothing can be compared',
      { ...totals({ notComparable: 19 }), compared: false },
      'Từ quý IV/2019 đến quý I/2020: chưa so được xã nào.',
      'From Q4 2019 to Q1 2020: no commune can be compared.',
    ],
  ])('%s', (_, facts, vi, en) => {
    expect(plainText(changesHeadline(facts, 'vi'))).toBe(vi);
    expect(plainText(changesHeadline(facts, 'en'))).toBe(en);
  });

  it('names the reading mode beside the periods', () => {
    const reading = {
      mode: 'restated',
      unitsAt: '2020-03-31',
      panelFrom: null,
      panelTo: null,
      leftOut: null,
    } as const;
    expect(plainText(changesHeadline({ ...locBinh, reading }, 'vi'))).toContain(
      'quý I/2020 (tính lại theo đơn vị 31/03/2020): 09',
    );
  });
});
