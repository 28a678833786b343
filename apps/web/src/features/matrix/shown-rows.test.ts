import { locBinhMatrix, matrixAnswer, matrixCriteria } from '@tiendo/charts/fixtures/matrix.ts';
import { describe, expect, it } from 'vitest';
import { matrixChoiceOf } from './matrix-search.ts';
import { criterionGroups, filtersOn, isWhole, shownMatrix } from './shown-rows.ts';

const shown = (search: Record<string, string>, answer = locBinhMatrix) =>
  shownMatrix(answer, matrixChoiceOf(search, '2020-Q1'));
const names = (search: Record<string, string>, answer = locBinhMatrix) =>
  shown(search, answer).items.map(({ unit }) => unit.name);

describe('the order of the rows', () => {
  it('puts the most criteria met first, and those of equal count in the order of the Vietnamese alphabet', () => {
    expect(names({})).toEqual(['Đông Quan', 'Khuất Xá', 'Ái Quốc', 'Thống Nhất', 'Hữu Lân']);
  });

  it('follows the Vietnamese alphabet by name, in which Đ comes after D and not last', () => {
    const answer = matrixAnswer(
      ['Đồng Bục', 'Yên Khoái', 'Đông Quan', 'Ái Quốc', 'Dương Hòa', 'Ân Thi'].map(
        (name) => [name, 'ĐĐĐĐĐ'] as const,
      ),
    );
    const byName = ['Ái Quốc', 'Ân Thi', 'Dương Hòa', 'Đồng Bục', 'Đông Quan', 'Yên Khoái'];
    expect(names({ sap: 'ten' }, answer)).toEqual(byName);
    expect(names({ sap: '-ten' }, answer)).toEqual(byName.toReversed());
  });

  it('puts what misses a criterion first, then what is unknown, not assessed and met', () => {
    expect(names({ sap: 'tc11' })).toEqual(['Đông Quan', 'Thống Nhất', 'Ái Quốc', 'Hữu Lân', 'Khuất Xá']);
    expect(names({ sap: '-tc11' })[0]).toBe('Khuất Xá');
  });

  it('puts a count that is not known last either way', () => {
    const answer = matrixAnswer([
      ['Tam Gia', '?????', undefined, { met: null }],
      ['Khuất Xá', 'ĐĐĐĐĐ'],
      ['Ái Quốc', 'ĐCCCC'],
    ]);
    expect(names({ sap: 'dat' }, answer)).toEqual(['Ái Quốc', 'Khuất Xá', 'Tam Gia']);
    expect(names({ sap: '-dat' }, answer)).toEqual(['Khuất Xá', 'Ái Quốc', 'Tam Gia']);
  });

  it('sorts by the change, what cannot be compared last', () => {
    expect(names({ sap: '-doi' })).toEqual(['Đông Quan', 'Khuất Xá', 'Ái Quốc', 'Hữu Lân', 'Thống Nhất']);
  });
});

describe('the filters', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ loc: '11-chua-dat' }, ['Đông Quan', 'Thống Nhất']],
    [{ loc: '11-chua-ro' }, ['Ái Quốc']],
    [{ loc: '11-khong-xet' }, ['Hữu Lân']],
    [{ diem: 'co' }, ['Khuất Xá']],
    [{ nam: '2020' }, ['Khuất Xá']],
    [{ nam: '2021' }, []],
    [{ vung: 'DBSH' }, []],
    [{ hien: 'thay-doi' }, ['Đông Quan', 'Khuất Xá', 'Hữu Lân']],
    [{ hien: 'thay-doi', loc: '10-dat' }, ['Đông Quan']],
  ])('%j leave %j', (search, expected) => {
    expect(names(search)).toEqual(expected);
  });

  it('are counted, without what only chooses columns and changes', () => {
    const on = (search: Record<string, string>) => filtersOn(matrixChoiceOf(search, '2020-Q1'));
    expect([
      on({}),
      on({ hien: 'thay-doi', nhom: '2' }),
      on({ loc: '1-dat', diem: 'co', nam: '2020' }),
    ]).toEqual([0, 0, 3]);
  });
});

describe('one group of criteria', () => {
  it('is read off the set in its order', () => {
    expect(criterionGroups(matrixCriteria, 'vi').map(({ places }) => places)).toEqual([[0], [1, 2], [3, 4]]);
  });

  it('is shown alone, with counts and changes of that group', () => {
    const { criteria, items } = shown({ nhom: '2' });
    expect(criteria.map(({ number }) => number)).toEqual([2, 3]);
    const khuatXa = items.find(({ unit }) => unit.name === 'Khuất Xá');
    expect(khuatXa).toMatchObject({
      met: 1,
      verdicts: ['not_met', 'met'],
      before: { gained: [1], lost: [], net: 1 },
    });
  });

  it('has no count where a verdict of the group is unknown', () => {
    const { items } = shown({ nhom: '3' });
    expect(items.find(({ unit }) => unit.name === 'Ái Quốc')?.met).toBeNull();
  });
});

describe('the matrix as a file of the server', () => {
  it.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ 'so-voi': '2019-Q1' }, true],
    [{ sap: 'ten' }, false],
    [{ loc: '11-chua-dat' }, false],
    [{ nhom: '2' }, false],
    [{ hien: 'thay-doi' }, false],
  ])('is what is shown where nobody has sorted or left out: %j', (search, whole) => {
    expect(isWhole(matrixChoiceOf(search, '2020-Q1'))).toBe(whole);
  });
});
