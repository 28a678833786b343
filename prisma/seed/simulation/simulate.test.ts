import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { snapshotViolations } from '../../../packages/domain/src/progress/snapshot.ts';
import { endOfQuarter } from './quarters.ts';
import { simulate } from './simulate.ts';
import { communes, data, reportsOf } from './simulated-reports.fixture.ts';

test('gives the same rows at every call', () => {
  expect(simulate()).toEqual(data);
});

test('gives the rows that this version is known to give', () => {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  expect(hash).toBe('bab28549aeda9c69e87e1db3bfbb6693fbd8a4419fc64e6ce997ad9a6bf74b58');
});

test('gives a verdict for all 19 criteria and breaks no rule of a snapshot', () => {
  for (const { met } of data.snapshots) {
    const results = new Map(
      Array.from({ length: 19 }, (_, index) => [
        index + 1,
        met.includes(index + 1) ? ('met' as const) : ('not_met' as const),
      ]),
    );
    expect(new Set(met).size).toBe(met.length);
    expect(snapshotViolations({ metCount: met.length, basicCount: 0, size: 19, results })).toEqual([]);
  }
});

test('reports only on the last day of a quarter and only for units that exist then', () => {
  const known = new Set(
    [...communes.values()].flatMap(({ unitAt }) =>
      [...unitAt].map(([quarter, unit]) => `${unit} ${endOfQuarter(quarter)}`),
    ),
  );
  expect(data.snapshots.filter(({ unit, asOf }) => !known.has(`${unit} ${asOf}`))).toEqual([]);
});

test('receives every report after its quarter', () => {
  expect(data.snapshots.filter(({ asOf, receivedOn }) => receivedOn <= asOf)).toEqual([]);
});

test('never lets a commune gain more than three criteria in a quarter under one set', () => {
  for (const { district, name, unitAt } of communes.values()) {
    for (const quarter of unitAt.keys()) {
      const [before] = reportsOf(district, name, quarter - 1).slice(-1);
      const [now] = reportsOf(district, name, quarter).slice(-1);
      if (before === undefined || now === undefined || before.set !== now.set) continue;
      expect(now.met.length - before.met.length, `${name} ${now.asOf}`).toBeLessThanOrEqual(3);
    }
  }
});
