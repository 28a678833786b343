import { unit } from '@tiendo/charts/fixtures/references.ts';
import { searchOf, type View, viewOf, viewSearchSchema } from '@tiendo/contracts/view-address.ts';
import { readingQuery } from '@tiendo/contracts/view-reading.ts';
import { describe, expect, it } from 'vitest';
import { set2022 } from '../../testing/answers.ts';
import { existsOn, fitPeriod, fitSet, relativesOn } from './fit-view.ts';
import { InvalidSearch, parseSearchText, stringifySearch } from './search-params.ts';
import { validateSearchWith } from './validate-search.ts';

const view: View = {
  unit: '188@2020-03-31',
  set: 'XA_NTM_2016',
  period: '2020-Q1',
  layer: 'all',
  basis: 'self_assessed',
  level: null,
  reading: { mode: 'as_reported' },
};

describe('the address of a view', () => {
  it('leaves out what is a default', () => {
    expect(stringifySearch(searchOf(view))).toBe('?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
  });

  it.each<Partial<View>>([
    {},
    { layer: 'published' },
    { basis: 'appraised', level: 'commune' },
    { unit: 'u12', period: '2024-H1' },
    { period: '2022' },
    { reading: { mode: 'restated', unitsAt: null } },
    { reading: { mode: 'restated', unitsAt: '2020-01-01' } },
    { reading: { mode: 'matched_panel', from: null, to: null } },
    { reading: { mode: 'matched_panel', from: '2018-03-31', to: '2020-03-31' } },
  ])('gives back the view it was made of: %j', (change) => {
    const wanted = { ...view, ...change };
    const read = validateSearchWith(viewSearchSchema)(parseSearchText(stringifySearch(searchOf(wanted))));
    expect(viewOf(read)).toEqual(wanted);
  });

  it('is no view while something is missing', () => {
    expect(viewOf({ 'don-vi': 'u12', bo: 'XA_NTM_2016' })).toBeNull();
  });

  it.each([
    [{ doc: 'ghep' }, ['doc']],
    [{ tai: '2020-01-01' }, ['tai']],
    [{ doc: 'khong-doi', tai: '2020-01-01' }, ['tai']],
    [{ doc: 'tinh-lai', tu: '2018-03-31' }, ['tu']],
    [{ doc: 'tinh-lai', tai: '2020-02-30' }, ['tai']],
    [{ doc: 'khong-doi', tu: '2020-03-31', den: '2018-03-31' }, ['tu', 'den']],
  ])('refuses a date that its reading mode has no use for: %j', (search, parameters) => {
    let thrown: unknown;
    try {
      validateSearchWith(viewSearchSchema)({ ...searchOf(view), ...search });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ parameters });
  });

  it('names every parameter at fault, known or not', () => {
    const read = () => validateSearchWith(viewSearchSchema)({ ky: '2020-Q5', 'don-vi': '188', utm: 'x' });
    expect(read).toThrow(InvalidSearch);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ parameters: expect.arrayContaining(['ky', 'don-vi', 'utm']) });
    }
  });
});

describe('what a reading mode asks for', () => {
  it('is nothing as reported, so that addresses of answers stay as they were', () => {
    expect(readingQuery('2020-Q1', { mode: 'as_reported' })).toEqual({});
  });

  it('is the units of the date read unless another date is chosen', () => {
    const restated = { mode: 'restated', unitsAt: null } as const;
    expect(readingQuery('2020-Q1', restated)).toEqual({ mode: 'restated', unitsAt: '2020-03-31' });
    expect(readingQuery('2020-Q1', { ...restated, unitsAt: '2025-07-01' }).unitsAt).toBe('2025-07-01');
  });

  it('is the range of the trend unless another is chosen, never the wrong way round', () => {
    const matched = { mode: 'matched_panel', from: null, to: null } as const;
    const range = (from: string, to: string) => ({ mode: 'matched_panel', panelFrom: from, panelTo: to });
    expect(readingQuery('2020-Q1', matched)).toEqual(range('2018-03-31', '2020-03-31'));
    expect(readingQuery('2020-H1', { ...matched, from: '2019-12-31' })).toEqual(
      range('2019-12-31', '2020-06-30'),
    );
    expect(readingQuery('2018-Q4', { ...matched, from: '2019-12-31' })).toEqual(
      range('2019-12-31', '2019-12-31'),
    );
  });
});

describe('fitting a view', () => {
  const old = { ...unit(1, 'Xuân Mãn', 'commune', []), validTo: '2020-01-01' };
  const successor = {
    ...unit(2, 'Khánh Xuân', 'commune', []),
    validFrom: '2020-01-01',
    validTo: '2025-07-01',
  };

  it.each([
    [old, '2019-12-31', true],
    [old, '2020-01-01', false],
    [successor, '2020-01-01', true],
  ])('takes the end of a unit as the first day without it', (one, date, exists) => {
    expect(existsOn(one, date)).toBe(exists);
  });

  it.each([
    [successor, '2020-Q1', '2020-Q1'],
    [successor, '2019-Q2', '2020-Q1'],
    [successor, '2025-Q4', '2025-Q2'],
    [{ validFrom: null, validTo: '2020-02-15' }, '2024-H1', '2019-Q4'],
  ])('finds the nearest quarter at whose end a unit exists', (one, wanted, fitted) => {
    expect(fitPeriod(one, wanted)).toBe(fitted);
  });

  it('finds what a unit became among those that existed on the day', () => {
    const link = { date: '2020-01-01', kind: 'merge', legalBasis: null, basis: 'act', of: 'u1' } as const;
    const lineage = { unit: old, predecessors: [], successors: [{ ...link, unit: successor }] };
    expect(relativesOn(lineage, '2020-03-31').map((one) => one.name)).toEqual(['Khánh Xuân']);
    expect(relativesOn(lineage, '2026-03-31')).toEqual([]);
  });

  it('keeps the set that applies, else one of its level, else the first, else none', () => {
    const other = { ...set2022, code: 'HUYEN_NTM_2022', level: { ...set2022.level, code: 'HUYEN_NTM' } };
    expect(fitSet({ code: 'XA_NTM_2022', level: null }, [other, set2022])).toBe('XA_NTM_2022');
    expect(fitSet({ code: 'XA_NTM_2016', level: 'XA_NTM' }, [other, set2022])).toBe('XA_NTM_2022');
    expect(fitSet({ code: 'XA_NTM_2016', level: null }, [other, set2022])).toBe('HUYEN_NTM_2022');
    expect(fitSet({ code: 'XA_NTM_2016', level: 'XA_NTM' }, [])).toBeNull();
  });
});
