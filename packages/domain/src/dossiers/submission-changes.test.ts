import { expect, it } from 'vitest';
import { isItemOpen, untouchedItems } from './returned-items.ts';
import { type SubmittedCriterion, submissionChanges } from './submission-changes.ts';

const submitted = (criterionId: number, more: Partial<SubmittedCriterion> = {}): SubmittedCriterion => ({
  criterionId,
  verdict: 'met',
  note: null,
  values: new Map([[1, '46']]),
  files: new Set(['a']),
  ...more,
});

it('tells what became different, and leaves out what stayed', () => {
  const now = [
    submitted(1),
    submitted(2, {
      values: new Map([
        [1, '51.3'],
        [2, '74'],
      ]),
    }),
    submitted(3, { files: new Set(['b']), note: 'Đã bổ sung.' }),
  ];
  expect(submissionChanges([submitted(1), submitted(2), submitted(3)], now)).toEqual([
    { criterionId: 2, verdict: false, note: false, indicators: [1, 2], filesAdded: [], filesRemoved: [] },
    { criterionId: 3, verdict: false, note: true, indicators: [], filesAdded: ['b'], filesRemoved: ['a'] },
  ]);
});

it('tells nothing of a first submission', () => {
  expect(submissionChanges([], [submitted(1)])).toEqual([]);
});

const returned = { criteria: new Set([17]), papers: new Set(['commune_letter']) };

it.each([
  ['preparing', 3, true],
  ['province_wants_more', 17, true],
  ['district_wants_more', 3, false],
  ['in_appraisal', 17, false],
  ['announced', 17, false],
] as const)('in %s criterion %i is open: %s', (state, criterionId, isOpen) => {
  expect(isItemOpen(state, returned, { kind: 'criterion', criterionId })).toBe(isOpen);
});

it('opens only the papers that were returned', () => {
  const open = (code: string) => isItemOpen('province_wants_more', returned, { kind: 'paper', code });
  expect([open('commune_letter'), open('results_report')]).toEqual([true, false]);
});

it('finds returned items that are as they were', () => {
  const changed = { criteria: new Set([17, 3]), papers: new Set<string>() };
  expect(untouchedItems(returned, changed)).toEqual({ criteria: [], papers: ['commune_letter'] });
});
