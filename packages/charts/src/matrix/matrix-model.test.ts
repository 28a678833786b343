import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { describe, expect, it } from 'vitest';
import { locBinhMatrix, matrixAnswer } from '../fixtures/matrix.ts';
import { mostRowsDrawn } from '../wording/rows-left-out.ts';
import { matrixModel } from './matrix-model.ts';

const inVietnamese = (answer: MatrixAnswer) => matrixModel({ answer, lang: 'vi' });
const model = inVietnamese(locBinhMatrix);
const textsOf = (name: string) =>
  model.table.rows.find(([unit]) => unit?.text === name)?.map(({ text }) => text);

describe('what is said of a matrix', () => {
  it('is its finding, with what was gained and lost since the date compared with', () => {
    expect(model.title).toBe('12 trên 25 ô đạt; 02 ô mới đạt, 01 ô mất');
    expect(model.subtitle).toBe('Xã và từng tiêu chí, so với quý IV/2019, như báo cáo');
    expect(matrixModel({ answer: locBinhMatrix, lang: 'en' }).title).toBe(
      '12 of 25 cells met; 2 newly met, 1 lost',
    );
  });

  it('tells how many communes cannot be compared and why', () => {
    expect(model.notes).toContain('01 xã không so được với quý IV/2019: đơn vị đã sắp xếp.');
  });

  it('names the district, the finding and the reading in its text equivalent', () => {
    expect(model.alt).toBe(`Huyện Lộc Bình. ${model.title}. ${model.subtitle}.`);
  });

  it('tells simulated marks by tag, note and legend', () => {
    expect(model.tags).toEqual(['simulated']);
    expect(model.legend.map(({ label }) => label)).toEqual([
      'đạt (mô phỏng)',
      'chưa đạt (mô phỏng)',
      'không xét 01',
      'chưa rõ 01',
      'mới đạt',
      'mất',
      'xã điểm',
    ]);
  });

  it('does not claim a finding where no verdict is known', () => {
    const unknown = matrixAnswer([['Khuất Xá', '?????', undefined, { met: null, origin: null }]]);
    expect(inVietnamese(unknown).title).toBe('Chưa rõ xã nào đạt tiêu chí nào');
  });

  it('says that there is nothing where the set has no criteria or no commune is left', () => {
    expect(inVietnamese({ ...locBinhMatrix, criteria: [] }).empty?.title).toBe('Không có tiêu chí để nêu.');
    expect(inVietnamese({ ...locBinhMatrix, items: [] }).empty?.title).toBe('Không có xã nào.');
    const criteriaSet = { ...locBinhMatrix.criteriaSet, unitKinds: ['residential_area', 'village'] as const };
    const villages = {
      ...locBinhMatrix,
      criteriaSet: { ...criteriaSet, unitKinds: [...criteriaSet.unitKinds] },
    };
    expect(inVietnamese({ ...villages, items: [] }).empty?.title).toBe('Không có khu dân cư nào.');
  });
});

describe('the table of a matrix', () => {
  it('has a column a criterion, the count, the changes, the date and the origin', () => {
    expect(model.table.columns.map(({ label }) => label)).toEqual([
      'Xã',
      '1 Quy hoạch',
      '2 Giao thông',
      '3 Thủy lợi',
      '10 Thu nhập',
      '11 Hộ nghèo',
      'Số tiêu chí đạt',
      'Ròng so với quý IV/2019',
      'Mới đạt so với quý IV/2019',
      'Mất so với quý IV/2019',
      'Số liệu đến ngày',
      'Nguồn gốc',
    ]);
  });

  it('keeps unknown and not assessed apart from not met, in words', () => {
    expect(textsOf('Ái Quốc')).toEqual([
      'Ái Quốc',
      'đạt',
      'chưa đạt',
      'đạt',
      'chưa đạt',
      'chưa rõ',
      '2',
      '0',
      '–',
      '–',
      '31/03/2020',
      'mô phỏng',
    ]);
    expect(textsOf('Hữu Lân')?.slice(5, 10)).toEqual(['không xét', '1', '−1', '–', '3 Thủy lợi']);
  });

  it('tells why a commune cannot be compared, in files too, where nothing means no change', () => {
    const row = model.table.rows.at(-1) ?? [];
    expect(row[7]).toEqual({ value: null, text: '–' });
    expect(row.slice(8, 10)).toEqual([
      { value: 'đơn vị đã sắp xếp', text: 'đơn vị đã sắp xếp' },
      { value: 'đơn vị đã sắp xếp', text: 'đơn vị đã sắp xếp' },
    ]);
  });

  it('has no columns of changes where nothing is compared', () => {
    const { table } = inVietnamese(matrixAnswer([['Khuất Xá', 'ĐCĐCĐ']]));
    expect(table.columns).toHaveLength(9);
  });
});

describe('the picture of many communes', () => {
  const many = inVietnamese(
    matrixAnswer(Array.from({ length: 75 }, (_, index) => [`Xã ${index}`, 'ĐCĐCĐ'] as const)),
  );

  it('draws the first rows, says so, and has all of them in the table and the sums', () => {
    expect(many.rows).toHaveLength(mostRowsDrawn);
    expect(many.notes).toContain('Hình vẽ 60 dòng đầu trong 75; bảng có đủ.');
    expect(many.table.rows).toHaveLength(75);
    expect(many.columns.map(({ met }) => met)).toEqual([75, 0, 75, 0, 75]);
  });
});

it('speaks a row with its count and the numbers of the criteria that it misses', () => {
  expect(model.stops[0]?.label).toBe('Khuất Xá: đạt 3; chưa đạt: 2, 10.');
});
