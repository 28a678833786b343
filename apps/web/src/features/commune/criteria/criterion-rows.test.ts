import { set2016, unit } from '@tiendo/charts/fixtures/references.ts';
import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { CriterionState, SetState } from '@tiendo/contracts/figures/unit-states.ts';
import { expect, it } from 'vitest';
import { criterionRows, longestMissing, missingFirst } from './criterion-rows.ts';

const names = {
  name: null,
  nameEn: null,
  shortName: null,
  shortNameEn: null,
  groupName: null,
  groupNameEn: null,
};
const criterion = (position: number) => ({ id: position, position, number: position, ...names });

const stands = (
  position: number,
  verdict: CriterionState['verdict'],
  since: string | null = '2019-12-31',
): CriterionState => ({ criterion: criterion(position), verdict, since, orEarlier: false });

const state = (...criteria: CriterionState[]): SetState => ({
  unit: unit(1, 'Khuất Xá', 'commune', []),
  criteriaSet: set2016,
  met: null,
  size: 19,
  criteria,
  dataAsOf: '2020-03-31',
  origin: 'simulated',
  sourceKey: null,
});

const threshold = {
  axisValue: 'TDMNPB',
  year: null,
  value: 36,
  text: null,
  confidence: 'high',
  source: 'S03',
} as const;
const income = {
  code: '10',
  text: 'Thu nhập',
  textConfidence: 'high',
  textSource: 'S03',
  unitOfMeasure: 'triệu đồng/người/năm',
  operator: '>=',
  note: null,
  thresholds: [threshold],
} as const;

const set = {
  ...set2016,
  thresholdAxis: 'region',
  sources: [{ key: 'S03', number: null, title: 'QĐ 1980/QĐ-TTg: tiêu chí 10' }],
  criteria: [{ ...criterion(10), responsibleBody: 'Bộ KH&ĐT', indicators: [income] }],
} as unknown as CriteriaSetAnswer;

const rowsOf = (states: SetState, region: string | null = 'TDMNPB') =>
  criterionRows(states, set, { region, year: 2020 });

it('puts what is missing first, the longest missing before the rest, then the order of the set', () => {
  const rows = rowsOf(
    state(
      stands(1, 'met'),
      stands(2, 'not_met', '2019-12-31'),
      stands(3, 'unknown', null),
      stands(4, 'not_met', '2018-03-31'),
    ),
  );
  expect(rows.toSorted(missingFirst).map((row) => row.state.criterion.position)).toEqual([4, 2, 3, 1]);
});

it('names the criteria that have been missing longest', () => {
  const rows = rowsOf(
    state(stands(2, 'not_met', '2019-12-31'), stands(4, 'not_met', '2018-03-31'), stands(5, 'met')),
  );
  expect(longestMissing(rows).map((row) => row.state.criterion.position)).toEqual([4]);
  expect(longestMissing(rowsOf(state(stands(1, 'met'))))).toEqual([]);
});

it('holds the unit to the threshold of its region, with the source by its title', () => {
  const [row] = rowsOf(state(stands(10, 'not_met')));
  expect(row).toMatchObject({
    responsibleBody: 'Bộ KH&ĐT',
    indicators: [{ applying: { threshold: { value: 36 } }, source: 'QĐ 1980/QĐ-TTg: tiêu chí 10' }],
  });
});

it('says why there is no threshold where the region is not known', () => {
  const [row] = rowsOf(state(stands(10, 'not_met')), null);
  expect(row?.indicators[0]).toMatchObject({
    applying: { threshold: null, gap: 'region_unknown' },
    source: null,
  });
});
