import { expect, test } from 'vitest';
import { endOfQuarter, quarterIndex as q } from './quarters.ts';
import { countsInQ22024 } from './scenario/cao-loc-scenario.ts';
import { communes, countsOf, data, metBy, newRural, sum } from './simulated-reports.fixture.ts';

test('Lộc Bình totals 190 to 233 criteria over 27 communes in 2018 and 2019', () => {
  const quarters = Array.from({ length: 8 }, (_, quarter) => countsOf('188', quarter));
  expect(quarters.map(sum)).toEqual([190, 194, 199, 208, 211, 216, 222, 233]);
  expect(quarters.map(({ length }) => length)).toEqual(Array(8).fill(27));
});

test('Lộc Bình has on 31/3/2020 the published bands and 187 criteria over 19 communes', () => {
  const counts = countsOf('188', q(2020, 1));
  expect([sum(counts), counts.length]).toEqual([187, 19]);
  expect(counts.filter((met) => met === 19)).toHaveLength(4);
  expect(counts.filter((met) => met === 12)).toHaveLength(1);
  expect(counts.filter((met) => met === 9)).toHaveLength(1);
  expect(counts.filter((met) => met >= 5 && met <= 8)).toHaveLength(13);
});

test('culture and environment are the criteria that most communes of Lộc Bình lack', () => {
  const names = [...communes.values()].filter(
    ({ district, unitAt }) => district === '188' && unitAt.has(q(2020, 1)),
  );
  const missing = (criterion: number): number =>
    names.filter(({ name }) => !metBy('188', name, q(2020, 1)).includes(criterion)).length;
  expect([16, 17, 2, 6, 5, 10, 11, 9, 15].map(missing)).toEqual([15, 15, 14, 14, 13, 13, 12, 10, 10]);
});

test('Cao Lộc has on 30/6/2024 the total of 290 that prints as 14,5, and Cao Lâu 8', () => {
  expect(sum(Object.values(countsInQ22024))).toBe(290);
  expect([sum(countsOf('183', q(2024, 2))), countsOf('183', q(2024, 2)).length]).toEqual([290, 20]);
  expect(metBy('183', 'Cao Lâu', q(2024, 2))).toHaveLength(8);
});

test('Cao Lộc has by 30/6/2024 ten recognised communes, two of them as advanced', () => {
  const units = new Set(
    [...communes.values()]
      .filter(({ district }) => district === '183')
      .flatMap(({ unitAt }) => [...unitAt.values()]),
  );
  const recognised = data.recognitions.filter(
    ({ unit, knownFrom }) => units.has(unit) && knownFrom <= '2024-06-30',
  );
  const ofLevel = (level: string) => recognised.filter((row) => row.level === level).map(({ unit }) => unit);
  expect(ofLevel('XA_NTM')).toHaveLength(10);
  expect(ofLevel('XA_NTM_NANG_CAO')).toHaveLength(2);
  expect(ofLevel('XA_NTM')).toEqual(expect.arrayContaining(ofLevel('XA_NTM_NANG_CAO')));
});

test.each(['Thanh Hương', 'Thanh Chi', 'Thanh Ngọc'])(
  '%s lacks roads, schools, cultural facilities and environment in 2022 and before',
  (name) => {
    for (const quarter of [q(2021, 4), q(2022, 4)]) {
      const met = metBy('428', name, quarter);
      expect(met).toHaveLength(15);
      expect([2, 5, 6, 17].filter((criterion) => met.includes(criterion))).toEqual([]);
    }
  },
);

test.each([
  ['183', 'Tân Liên', q(2024, 2), 7],
  ['188', 'Khánh Xuân', q(2024, 2), 19],
])(
  'district %s: %s meets in quarter %i the published %i advanced criteria',
  (district, name, quarter, met) => {
    const unit = communes.get(`${district}/${name}`)?.unitAt.get(quarter);
    const [advanced] = data.snapshots.filter(
      (snapshot) => snapshot.unit === unit && snapshot.asOf === endOfQuarter(quarter) && !newRural(snapshot),
    );
    expect(advanced?.met).toHaveLength(met);
  },
);

test('a recognition that was published is not simulated a second time', () => {
  const published = [
    ['188', 'Tú Đoạn'],
    ['443', 'Kim Song Trường'],
    ['443', 'Khánh Vĩnh Yên'],
  ].flatMap(([district, name]) => [...(communes.get(`${district}/${name}`)?.unitAt.values() ?? [])]);
  expect(
    data.recognitions.filter(({ unit, level }) => level === 'XA_NTM' && published.includes(unit)),
  ).toEqual([]);
});
