import { describe, expect, it } from 'vitest';
import type { Snapshot, SnapshotOrigin } from '../progress/snapshot.ts';
import { parsePeriod } from '../time/period.ts';
import { aggregateAt, speaksFor, unitStatesAt } from './answering-state.ts';

const at = (date: string, period: string | null = null) => ({
  date,
  period: period === null ? null : parsePeriod(period),
});

const state = (origin: SnapshotOrigin, asOf: string): Snapshot => ({
  id: 1,
  unitId: 7,
  setCode: 'XA_NTM_2022',
  asOf,
  basis: 'published',
  origin,
  state: 'accepted',
  revision: 1,
  metCount: 8,
  basicCount: 0,
  size: 19,
  results: null,
});

describe('something published', () => {
  it.each([
    ['on its day', '2024-07-02', at('2024-07-02'), true],
    ['later in its quarter', '2024-07-02', at('2024-09-30'), true],
    ['before its day', '2024-07-02', at('2024-07-01'), false],
    ['in the next quarter', '2024-07-02', at('2024-10-01'), false],
    ['at the end of a year that was asked for', '2024-07-02', at('2024-12-31', '2024'), true],
    ['at the end of a half-year before it', '2024-07-02', at('2024-06-30', '2024-H1'), false],
    ['without a date', null, at('2024-07-02'), false],
  ])('%s', (_, to, moment, expected) => {
    expect(speaksFor(to, moment)).toBe(expected);
  });
});

describe('the aggregate that answers', () => {
  const aggregate = (to: string, printedPeriod: string | null) => ({
    asOf: { from: to, to, precision: 'day', basis: 'event' } as const,
    printedPeriod,
  });

  it('is the latest that speaks for the moment', () => {
    const early = aggregate('2024-07-02', null);
    const late = aggregate('2024-08-15', null);
    expect(aggregateAt([early, late], at('2024-09-30'))).toBe(late);
    expect(aggregateAt([early, late], at('2024-08-01'))).toBe(early);
    expect(aggregateAt([early, late], at('2025-03-31'))).toBeNull();
  });

  it('answers the period that its source prints, though the review came after its end', () => {
    const review = aggregate('2024-07-02', '2024-H1');
    expect(aggregateAt([review], at('2024-06-30', '2024-H1'))).toBe(review);
    expect(aggregateAt([review], at('2024-06-30', '2024-Q2'))).toBeNull();
    expect(aggregateAt([review], at('2024-06-30'))).toBeNull();
  });
});

describe('the real state of a unit', () => {
  const published = state('published', '2024-07-02');
  const simulated = state('simulated', '2024-12-31');
  const collected = state('form', '2024-03-31');
  const none = { collected: null, published: null, simulated: null };

  it.each([
    ['in its quarter', at('2024-09-30'), 'all', published],
    ['after its quarter', at('2024-12-31'), 'all', null],
    ['after its quarter, in the published layer', at('2024-12-31'), 'published', published],
    ['in a year that was asked for', at('2024-12-31', '2024'), 'all', published],
  ] as const)('is what was published %s', (_, moment, layer, expected) => {
    const states = unitStatesAt({ ...none, published, simulated }, moment, layer);
    expect(states).toEqual({ real: expected, simulated });
  });

  it('stays what was published while nothing newer is simulated', () => {
    const older = state('simulated', '2024-06-30');
    expect(unitStatesAt({ ...none, published, simulated: older }, at('2025-03-31'), 'all').real).toBe(
      published,
    );
    expect(unitStatesAt({ ...none, published }, at('2025-03-31'), 'all').real).toBe(published);
  });

  it('is the later of what was collected and what was published', () => {
    expect(unitStatesAt({ ...none, collected, published }, at('2024-09-30'), 'all').real).toBe(published);
    const newer = state('import', '2024-08-31');
    expect(unitStatesAt({ ...none, collected: newer, published }, at('2024-09-30'), 'all').real).toBe(newer);
  });

  it('is what was collected, however old, where what was published has had its quarter', () => {
    const states = unitStatesAt({ collected, published, simulated }, at('2024-12-31'), 'all');
    expect(states.real).toBe(collected);
  });
});
