import { searchOfSince } from '@tiendo/contracts/matrix-address.ts';
import { describe, expect, it } from 'vitest';
import { matrixChoiceOf, searchOfOpen, searchOfSort, searchOfVerdict } from './matrix-search.ts';

const choice = (search: Record<string, string>) => matrixChoiceOf(search, '2020-Q1');

describe('the address of the matrix', () => {
  it('compares with the period before and puts the most criteria met first by default', () => {
    expect(choice({})).toEqual({
      since: '2019-Q4',
      sort: { by: 'met', descending: true },
      verdict: null,
      pilotsOnly: false,
      targetYear: null,
      region: null,
      group: null,
      changedOnly: false,
      open: null,
    });
  });

  it('reads every choice', () => {
    const search = {
      'so-voi': '2019-Q1',
      sap: 'tc10',
      loc: '10-chua-dat',
      diem: 'co',
      nam: '2020',
      vung: 'TDMNPB',
    };
    expect(choice({ ...search, nhom: '3', hien: 'thay-doi', o: '06565.10' })).toEqual({
      since: '2019-Q1',
      sort: { by: { position: 10 }, descending: false },
      verdict: { position: 10, verdict: 'not_met' },
      pilotsOnly: true,
      targetYear: '2020',
      region: 'TDMNPB',
      group: 3,
      changedOnly: true,
      open: { unit: '06565', position: 10 },
    });
    expect(choice({ 'so-voi': 'khong' }).since).toBeNull();
  });

  it('compares with the period before where the chosen one is not before the period looked at', () => {
    expect(choice({ 'so-voi': '2020-Q1' }).since).toBe('2019-Q4');
    expect(choice({ 'so-voi': '2020-Q3' }).since).toBe('2019-Q4');
  });

  it('leaves out what is a default and writes the rest so that it is read again', () => {
    expect([searchOfSince('2019-Q4', '2020-Q1'), searchOfSort({ by: 'met', descending: true })]).toEqual([
      undefined,
      undefined,
    ]);
    expect([searchOfSince(null, '2020-Q1'), searchOfSince('2019-Q1', '2020-Q1')]).toEqual([
      'khong',
      '2019-Q1',
    ]);
    for (const sap of ['dat', 'ten', '-doi', 'tc10', '-tc3'])
      expect(searchOfSort(choice({ sap }).sort)).toBe(sap);
    for (const loc of ['10-chua-dat', '1-chua-ro', '19-khong-xet'])
      expect(searchOfVerdict(choice({ loc }).verdict)).toBe(loc);
    expect(searchOfOpen({ unit: '06565', position: 10 })).toBe('06565.10');
  });
});
