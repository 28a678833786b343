import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SnapshotState, snapshotStates } from '../progress/snapshot.ts';
import {
  isCriterionOpen,
  type ReportAction,
  type ReportDeed,
  type ReportStanding,
  reportActions,
  reportMove,
} from './report-state.ts';
import { isOpenFor } from './round.ts';

const standing = (more: Partial<ReportStanding> = {}): ReportStanding => ({
  state: 'draft',
  hasReturned: false,
  writers: new Set(['officer']),
  isOpen: true,
  ...more,
});

const deed = (action: ReportAction, more: Partial<ReportDeed> = {}): ReportDeed => ({
  action,
  actor: 'verifier',
  hasReason: true,
  ...more,
});

describe('the next state of a report', () => {
  it.each<[SnapshotState, ReportAction, SnapshotState]>([
    ['draft', 'save', 'draft'],
    ['draft', 'submit', 'submitted'],
    ['submitted', 'recall', 'draft'],
    ['submitted', 'accept', 'accepted'],
    ['submitted', 'return', 'returned'],
    ['returned', 'save', 'returned'],
    ['returned', 'submit', 'submitted'],
    ['accepted', 'correct', 'accepted'],
    ['accepted', 'withdraw', 'withdrawn'],
  ])('%s, %s: %s', (state, action, next) => {
    expect(reportMove(standing({ state }), deed(action))).toEqual({ next, refusal: null });
  });

  it('is that of a returned one where what was handed in again is recalled', () => {
    expect(reportMove(standing({ state: 'submitted', hasReturned: true }), deed('recall')).next).toBe(
      'returned',
    );
  });

  it('has nine ways into it and no others', () => {
    const ways = snapshotStates.flatMap((state) =>
      reportActions.filter((action) => reportMove(standing({ state }), deed(action)).next !== null),
    );
    expect(ways).toHaveLength(9);
    for (const action of reportActions)
      expect(reportMove(standing({ state: 'withdrawn' }), deed(action)).refusal).toBe('report_state');
  });
});

describe('a refusal', () => {
  it('keeps whoever wrote in a report or handed it in from deciding on it', () => {
    const report = standing({ state: 'submitted', writers: new Set(['officer', 'verifier']) });
    expect(reportMove(report, deed('accept')).refusal).toBe('own_report');
    expect(reportMove(report, deed('return')).refusal).toBe('own_report');
    expect(reportMove(report, deed('recall')).next).toBe('draft');
  });

  it('asks for the reason of what takes one', () => {
    const without = { hasReason: false };
    expect(reportMove(standing({ state: 'submitted' }), deed('return', without)).refusal).toBe(
      'reason_missing',
    );
    expect(reportMove(standing({ state: 'accepted' }), deed('correct', without)).refusal).toBe(
      'reason_missing',
    );
    expect(reportMove(standing({ state: 'submitted' }), deed('accept', without)).next).toBe('accepted');
  });

  it('is what every action meets that the round is shut to', () => {
    for (const [state, action] of [
      ['draft', 'save'],
      ['submitted', 'accept'],
      ['accepted', 'correct'],
    ] as const)
      expect(reportMove(standing({ state, isOpen: false }), deed(action)).refusal).toBe('round_locked');
  });
});

it('opens every criterion of a draft, of a returned report those returned, and none of another', () => {
  const openIn = (state: SnapshotState) => [isCriterionOpen(state, false), isCriterionOpen(state, true)];
  expect(openIn('draft')).toEqual([true, true]);
  expect(openIn('returned')).toEqual([false, true]);
  for (const state of ['submitted', 'accepted', 'withdrawn'] as const)
    expect(openIn(state)).toEqual([false, false]);
});

const people = ['a', 'b', 'c'] as const;
const step = fc.record({
  action: fc.constantFrom(...reportActions),
  actor: fc.constantFrom(...people),
  day: fc.constantFrom('2020-04-09', '2020-04-10', '2020-04-12', '2020-04-15'),
  hasReason: fc.boolean(),
});
const round = fc.record({
  lockedFrom: fc.constantFrom(null, '2020-04-10'),
  exceptions: fc.subarray([{ unitId: 7, until: '2020-04-12' }]),
});

it('lets nobody accept what they wrote, in whatever order people act', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), round, (steps, dates) => {
      let state: SnapshotState = 'draft';
      let hasReturned = false;
      const writers = new Set<string>();
      for (const { day, ...said } of steps) {
        const isOpen = isOpenFor(dates, 7, day);
        const move = reportMove({ state, hasReturned, writers, isOpen }, said);
        if (move.next === null) continue;
        expect(isOpen).toBe(true);
        if (said.action === 'accept' || said.action === 'return') {
          expect([state, writers.has(said.actor)]).toEqual(['submitted', false]);
        }
        if (said.action === 'save' || said.action === 'submit') writers.add(said.actor);
        if (said.action === 'return') hasReturned = true;
        if (hasReturned) expect(move.next).not.toBe('draft');
        state = move.next;
      }
    }),
  );
});
