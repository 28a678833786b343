import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { snapshotViolations } from '../../../../packages/domain/src/progress/snapshot.ts';
import { sizeOfSet } from '../criterion-order.ts';
import { endOfQuarter, quarterIndex as q } from '../quarters.ts';
import { simulate } from '../simulate.ts';
import type { SimulatedSnapshot } from '../simulated-data.ts';
import { communesOf2025 } from './communes-of-2025.ts';
import { hardCasesOf2026 } from './hard-cases-of-2026.ts';
import { simulateTwoTier } from './simulate-two-tier.ts';

const before = simulate();
const data = simulateTwoTier(before);
const communes = ['20', '40', '42'].flatMap(communesOf2025);

const reportsOf = (unit: string, set: string, quarter: number): SimulatedSnapshot[] =>
  data.snapshots.filter((one) => one.unit === unit && one.set === set && one.asOf === endOfQuarter(quarter));

/** Criteria met in the accepted report. Throws where there is not exactly one. */
function metBy(unit: string, set: string, quarter: number): readonly number[] {
  const accepted = reportsOf(unit, set, quarter).filter(({ state }) => state === 'accepted');
  if (accepted.length !== 1 || accepted[0] === undefined) throw new Error(`${unit} has no one report`);
  return accepted[0].met;
}

const reporting = communes.map(({ unit }) => unit).filter((unit) => unit !== hardCasesOf2026.neverReported);

test('gives the same rows at every call, and those that this version is known to give', () => {
  expect(simulateTwoTier(before)).toEqual(data);
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  expect(hash).toBe('4e400f3ec3a81c633b7f6b4bc79893861e66f7608b099c2162f4b06e144fdd13');
});

test('28 communes of three provinces are in scope and no ward is', () => {
  expect(communes).toHaveLength(28);
  expect(communes.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['Kỳ Lừa']));
  const units = new Set(communes.map(({ unit }) => unit));
  expect(data.snapshots.filter(({ unit }) => !units.has(unit))).toEqual([]);
});

test.each([
  ['XA_NTM_2022', [q(2025, 3), q(2025, 4)]],
  ['XA_NTM_2026', [q(2026, 1), q(2026, 2), q(2026, 3)]],
])('every commune but one reports under %s at the ends of its quarters', (set, quarters) => {
  for (const quarter of quarters) {
    const accepted = data.snapshots.filter(
      (one) => one.state === 'accepted' && one.set === set && one.asOf === endOfQuarter(quarter),
    );
    expect(accepted.map(({ unit }) => unit)).toEqual(reporting);
  }
});

test('a commune begins with what all that it was made of held, a township having no state', () => {
  const last = new Map(
    before.snapshots
      .filter((one) => one.asOf === '2025-06-30' && one.set === 'XA_NTM_2022' && one.state === 'accepted')
      .map(({ unit, met }) => [unit, met]),
  );
  for (const { unit, predecessors } of communes.filter((one) => reporting.includes(one.unit))) {
    const known = predecessors.flatMap((predecessor) => last.get(predecessor) ?? []);
    const times = (criterion: number) => known.filter((one) => one === criterion).length;
    const parents = predecessors.filter((predecessor) => last.has(predecessor)).length;
    const held = [...new Set(known)].filter((criterion) => times(criterion) === parents);
    expect(metBy(unit, 'XA_NTM_2022', q(2025, 3))).toEqual(held.sort((a, b) => a - b));
  }
  const ofTownships = communes.filter(({ predecessors }) => predecessors.some((unit) => !last.has(unit)));
  expect(ofTownships.map(({ name }) => name)).toEqual([
    'Đồng Đăng',
    'Na Dương',
    'Lộc Bình',
    'Đại Đồng',
    'Can Lộc',
    'Trường Lưu',
    'Đồng Lộc',
  ]);
});

test('under the ten criteria communes begin with four at most and gain two in a quarter at most', () => {
  for (const unit of reporting) {
    const counts = [1, 2, 3].map((quarter) => metBy(unit, 'XA_NTM_2026', q(2026, quarter)).length);
    expect(counts[0]).toBeLessThanOrEqual(4);
    counts.slice(1).forEach((count, index) => {
      expect(count - (counts[index] ?? 0)).toBeLessThanOrEqual(2);
    });
    expect(counts[2]).toBeGreaterThan(0);
  }
});

test.each([
  ['20', '45/12'],
  ['40', '39/9'],
  ['42', '39/6'],
])(
  'province %s meets at the end of 2026-Q3 %s criteria over the communes that reported',
  (province, parts) => {
    const counts = communesOf2025(province)
      .filter(({ unit }) => reporting.includes(unit))
      .map(({ unit }) => metBy(unit, 'XA_NTM_2026', q(2026, 3)).length);
    expect(`${counts.reduce((total, count) => total + count, 0)}/${counts.length}`).toBe(parts);
  },
);

test('every criterion is met by some commune and none by all', () => {
  const met = reporting.flatMap((unit) => metBy(unit, 'XA_NTM_2026', q(2026, 3)));
  for (let criterion = 1; criterion <= 10; criterion += 1) {
    const communesMeeting = met.filter((one) => one === criterion).length;
    expect(communesMeeting, String(criterion)).toBeGreaterThan(0);
    expect(communesMeeting, String(criterion)).toBeLessThan(reporting.length);
  }
});

test('breaks no rule of a snapshot, whatever the size of its set', () => {
  for (const { met, set } of data.snapshots) {
    const numbers = Array.from({ length: sizeOfSet[set] }, (_, index) => index + 1);
    const results = new Map(
      numbers.map((number) => [number, met.includes(number) ? ('met' as const) : ('not_met' as const)]),
    );
    expect(new Set(met).size).toBe(met.length);
    expect(met.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(
      snapshotViolations({ metCount: met.length, basicCount: 0, size: sizeOfSet[set], results }),
    ).toEqual([]);
  }
});

test('no recognition is carried over the merger', () => {
  expect(data.recognitions).toEqual([]);
});

test('one commune in scope never reported after the merger', () => {
  const { neverReported } = hardCasesOf2026;
  expect(communes.map(({ unit }) => unit)).toContain(neverReported);
  expect(data.snapshots.filter(({ unit }) => unit === neverReported)).toEqual([]);
});

test('one report came in long after its quarter, all others after it and within twenty days or corrected', () => {
  const { unit, quarter } = hardCasesOf2026.reportedLate;
  const [late] = reportsOf(unit, 'XA_NTM_2026', quarter);
  expect(late?.receivedOn).toBe('2026-09-03');
  expect(data.snapshots.filter(({ asOf, receivedOn }) => receivedOn <= asOf)).toEqual([]);
});

test('a report with a criterion too many was withdrawn and replaced, with the reason', () => {
  const { unit, quarter, reason } = hardCasesOf2026.corrected;
  const [first, second, ...more] = reportsOf(unit, 'XA_NTM_2026', quarter);
  expect([first?.state, first?.revision, first?.revisionReason]).toEqual(['withdrawn', 1, null]);
  expect([second?.state, second?.revision, second?.revisionReason]).toEqual(['accepted', 2, reason]);
  expect(more).toEqual([]);
  expect(first?.met.length).toBe((second?.met.length ?? 0) + 1);
  expect((first?.receivedOn ?? '') < (second?.receivedOn ?? '')).toBe(true);
});

test('a commune loses in the newest quarter a criterion that it had met', () => {
  const { unit, criterion, from } = hardCasesOf2026.slipped;
  expect(metBy(unit, 'XA_NTM_2026', from - 1)).toContain(criterion);
  expect(metBy(unit, 'XA_NTM_2026', from)).not.toContain(criterion);
  expect(metBy(unit, 'XA_NTM_2026', from).length).toBeLessThan(metBy(unit, 'XA_NTM_2026', from - 1).length);
});

test('some communes of one province report on two sets at once in 2026-Q1, and no other on the old one', () => {
  const { units, quarter } = hardCasesOf2026.onBothSets;
  const old = data.snapshots.filter((one) => one.set === 'XA_NTM_2022' && one.asOf > '2025-12-31');
  expect(old.map(({ unit }) => unit)).toEqual(units);
  expect(old.map(({ asOf }) => asOf)).toEqual(units.map(() => endOfQuarter(quarter)));
  for (const unit of units) expect(metBy(unit, 'XA_NTM_2026', quarter).length).toBeLessThan(10);
  const provinces = communes.filter(({ unit }) => old.some((one) => one.unit === unit));
  expect(new Set(provinces.map(({ province }) => province))).toEqual(new Set(['42']));
});

test('each province has a target for 2025 under the old set and one for 2026 under the new', () => {
  expect(data.targets.map(({ unit, set, year }) => `${unit} ${set} ${year}`)).toEqual([
    '20@- XA_NTM_2022 2025',
    '20@- XA_NTM_2026 2026',
    '40@- XA_NTM_2022 2025',
    '40@- XA_NTM_2026 2026',
    '42@- XA_NTM_2022 2025',
    '42@- XA_NTM_2026 2026',
  ]);
});
