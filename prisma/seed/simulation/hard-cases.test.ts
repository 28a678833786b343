import { expect, test } from 'vitest';
import { hardCases } from './hard-cases.ts';
import { endOfQuarter, quarterIndex as q } from './quarters.ts';
import { communes, countsOf, data, metBy, reportsOf, sum } from './simulated-reports.fixture.ts';

test('three communes are one from 2020, which starts with what all three had met', () => {
  const { district, name, parents } = hardCases.merged;
  const before = parents.map((parent) => metBy(district, parent, q(2019, 4)));
  const common = before[0]?.filter((criterion) => before.every((met) => met.includes(criterion)));
  expect(metBy(district, name, q(2020, 1))).toEqual(common);
  expect(parents.flatMap((parent) => reportsOf(district, parent, q(2020, 1)))).toEqual([]);
});

test('Khánh Xuân starts with what both of its parents had met', () => {
  const [one, other] = ['Bằng Khánh', 'Xuân Mãn'].map((parent) => metBy('188', parent, q(2019, 4)));
  expect(metBy('188', 'Khánh Xuân', q(2020, 1))).toEqual(
    one?.filter((criterion) => other?.includes(criterion)),
  );
});

test('one commune in scope never reported', () => {
  const { district, name } = hardCases.neverReported;
  const units = [...(communes.get(`${district}/${name}`)?.unitAt.values() ?? [])];
  expect(units).toHaveLength(30);
  expect(data.snapshots.filter(({ unit }) => units.includes(unit))).toEqual([]);
  expect(countsOf('443', q(2020, 1))).toHaveLength(15);
});

test('one report came in long after its quarter', () => {
  const { district, name, quarter } = hardCases.reportedLate;
  expect(reportsOf(district, name, quarter)[0]?.receivedOn).toBe('2023-12-22');
});

test('one quarter was skipped and those around it were not', () => {
  const { district, name, quarter } = hardCases.skippedQuarter;
  const reports = [quarter - 1, quarter, quarter + 1].map((at) => reportsOf(district, name, at).length);
  expect(reports).toEqual([1, 0, 1]);
});

test.each(hardCases.lostCriteria.map((slip) => [slip.name, slip.criterion, slip] as const))(
  '%s loses criterion %i, does not grow in that quarter and stays recognised if it was',
  (name, criterion, { district, from, until }) => {
    expect(metBy(district, name, from - 1)).toContain(criterion);
    for (let quarter = from; quarter < until; quarter += 1) {
      expect(metBy(district, name, quarter)).not.toContain(criterion);
    }
    expect(metBy(district, name, until)).toContain(criterion);
    expect(metBy(district, name, from).length).toBeLessThan(metBy(district, name, from - 1).length);
  },
);

test('three communes of Lộc Bình slip in 2020-Q2 on environment, poverty and income', () => {
  const slips = hardCases.lostCriteria.filter(
    ({ district, from }) => district === '188' && from === q(2020, 2),
  );
  expect(slips.map(({ criterion }) => criterion).sort()).toEqual([10, 11, 17]);
});

test('nothing new is reported in the quarter in which the set changed', () => {
  const { lastUnder2016, firstUnder2022 } = hardCases.changeOfSet;
  const sets = (quarter: number): string[] => [
    ...new Set(data.snapshots.filter(({ asOf }) => asOf === endOfQuarter(quarter)).map(({ set }) => set)),
  ];
  expect(sets(lastUnder2016)).toEqual(['XA_NTM_2016']);
  expect(sets(lastUnder2016 + 1)).toEqual([]);
  expect(sets(firstUnder2022).sort()).toEqual(['XA_NTM_2022', 'XA_NTM_NANG_CAO_2022']);
});

test.each(['183', '188', '428', '443'])('the new set costs district %s criteria', (district) => {
  const { lastUnder2016, firstUnder2022 } = hardCases.changeOfSet;
  expect(sum(countsOf(district, firstUnder2022))).toBeLessThan(sum(countsOf(district, lastUnder2016)));
});

test('a report with a criterion too many was withdrawn and replaced, with the reason', () => {
  const { district, name, quarter, reason } = hardCases.corrected;
  const [first, second] = reportsOf(district, name, quarter);
  expect([first?.state, first?.revision, first?.revisionReason]).toEqual(['withdrawn', 1, null]);
  expect([second?.state, second?.revision, second?.revisionReason]).toEqual(['accepted', 2, reason]);
  expect(first?.met.length).toBe((second?.met.length ?? 0) + 1);
  expect((first?.receivedOn ?? '') < (second?.receivedOn ?? '')).toBe(true);
});

test('some recognised communes no longer meet all criteria', () => {
  const late = data.snapshots.filter(({ asOf, set }) => asOf === '2024-12-31' && set === 'XA_NTM_2022');
  const recognised = new Set(
    data.recognitions.filter(({ level }) => level === 'XA_NTM').map(({ unit }) => unit),
  );
  expect(late.filter(({ unit, met }) => recognised.has(unit) && met.length < 19).length).toBeGreaterThan(5);
});
