import { unit } from '@tiendo/charts/fixtures/references.ts';
import type { SnapshotSummary } from '@tiendo/contracts/snapshots.ts';
import { expect, it } from 'vitest';
import { originOfEvent, timelineOf } from './timeline-events.ts';

const khuatXa = unit(1, 'Khuất Xá', 'commune', ['Lộc Bình']);
const village = unit(2, 'Bản Lầy', 'village', ['Khuất Xá', 'Lộc Bình']);

const report = (
  asOf: string,
  metCount: number | null,
  more: Partial<SnapshotSummary> = {},
): SnapshotSummary => ({
  id: 1,
  unit: khuatXa,
  setCode: 'XA_NTM_2016',
  setBasis: 'stated',
  asOf,
  asOfFrom: null,
  asOfPrecision: 'day',
  basis: 'self_assessed',
  origin: 'simulated',
  state: 'accepted',
  revision: 1,
  revisionReason: null,
  metCount,
  size: 19,
  receivedOn: null,
  sourceKey: null,
  ...more,
});

const lineage = { unit: khuatXa, predecessors: [], successors: [] };
const facts = { reports: [], corrected: [], recognitions: [], lineage };
const told = (reports: SnapshotSummary[], corrected: SnapshotSummary[] = []) =>
  timelineOf({ ...facts, reports, corrected }).map(({ date, kind }) => `${date} ${kind}`);

it('tells the first report and each with another count, the latest first', () => {
  const quarters = [report('2019-12-31', 11), report('2019-09-30', 10), report('2019-06-30', 10)];
  expect(told(quarters)).toEqual(['2019-12-31 report', '2019-06-30 report']);
});

it('keeps sets, and real and simulated reports, apart', () => {
  const published = report('2019-12-31', 11, { origin: 'published' });
  const other = report('2019-12-31', 11, { setCode: 'XA_NTM_NANG_CAO_2022' });
  const events = timelineOf({ ...facts, reports: [report('2019-09-30', 11), published, other] });
  expect(events).toHaveLength(3);
  expect(events.map(originOfEvent)).toContain('published');
});

it('leaves out what was reported of the villages', () => {
  expect(told([report('2019-12-31', 3, { unit: village, size: 9 })])).toEqual([]);
});

it('tells a correction with what it corrects on the day it came in', () => {
  const corrected = report('2019-12-31', 12, { state: 'withdrawn' });
  const correction = report('2019-12-31', 11, {
    revision: 2,
    receivedOn: '2020-02-10',
    revisionReason: 'cộng nhầm',
  });
  const [event] = timelineOf({ ...facts, reports: [correction], corrected: [corrected] });
  expect(event).toMatchObject({ kind: 'correction', date: '2020-02-10', corrected: { metCount: 12 } });
});
