import { expect, it } from 'vitest';
import { applicableThreshold, type ThresholdFor, type ThresholdPlace } from './applicable-threshold.ts';

const at = (axisValue: string, year: number | null = null): ThresholdPlace => ({ axisValue, year });

const commune: ThresholdFor = { axis: 'region', region: 'TDMNPB', communeGroup: null, year: 2020 };
const income = [at('general'), at('TDMNPB'), at('DBSH')];
const byYear = [at('TDMNPB', 2021), at('TDMNPB', 2022)];

it.each<[string, ThresholdPlace[], Partial<ThresholdFor>, string]>([
  ['nothing is stored', [], {}, 'no_basis'],
  ['one holds for all', [at('all')], { axis: null }, 'all null'],
  ['one holds for all of a commune of unknown region', [at('all')], { region: null }, 'all null'],
  ['its region has its own', income, {}, 'TDMNPB null'],
  ['another region has its own', income, { region: 'DBSH' }, 'DBSH null'],
  [
    'only the national level and other regions are stored',
    [at('general'), at('DBSCL')],
    {},
    'no_basis_for_region',
  ],
  ['only the national level is stored', [at('general')], {}, 'no_basis_for_region'],
  ['its region is not known', income, { region: null }, 'region_unknown'],
  ['its region differs by year', byYear, { axis: 'region_year', year: 2022 }, 'TDMNPB 2022'],
  ['its region says nothing of the year', byYear, { axis: 'region_year', year: 2024 }, 'no_basis_for_year'],
  ['every year has the same', [at('TDMNPB')], { axis: 'region_year', year: 2024 }, 'TDMNPB null'],
  [
    'a year goes before every year',
    [at('TDMNPB'), at('TDMNPB', 2022)],
    { axis: 'region_year', year: 2022 },
    'TDMNPB 2022',
  ],
  ['its group is not known', [at('1'), at('2')], { axis: 'commune_group' }, 'group_unknown'],
  ['its group has its own', [at('1'), at('2')], { axis: 'commune_group', communeGroup: '2' }, '2 null'],
  ['its group has none', [at('1')], { axis: 'commune_group', communeGroup: '3' }, 'no_basis_for_group'],
  ['the set does not say what thresholds differ by', income, { axis: null }, 'no_basis'],
])('tells the threshold of a commune where %s', (_, stored, of, told) => {
  const { threshold, gap } = applicableThreshold(stored, { ...commune, ...of });
  expect(threshold === null ? gap : `${threshold.axisValue} ${threshold.year}`).toBe(told);
});
