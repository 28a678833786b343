import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HeldCriterion } from './revocation.ts';
import { heldLevelOf, heldSince, revocationReading } from './revocation.ts';

const criteria = (notMet: number, keysNotMet: number, unknown: number, size = 19): HeldCriterion[] =>
  Array.from({ length: size }, (_, place) => {
    if (place < notMet) return { verdict: 'not_met', isKey: place < keysNotMet };
    return { verdict: place < notMet + unknown ? null : 'met', isKey: false };
  });

it.each([
  [5, 1, 0, 'none'],
  [6, 0, 0, 'none'],
  [6, 1, 0, 'third_with_key_not_met'],
  [9, 1, 0, 'third_with_key_not_met'],
  [9, 0, 0, 'none'],
  [10, 0, 0, 'half_not_met'],
  [19, 3, 0, 'half_not_met'],
  [9, 0, 1, 'cannot_tell'],
  [5, 1, 1, 'cannot_tell'],
  [0, 0, 19, 'cannot_tell'],
  [0, 0, 5, 'none'],
] as const)('of 19 criteria %i not met, %i key, %i unknown are %s', (notMet, keys, unknown, standing) => {
  expect(revocationReading(criteria(notMet, keys, unknown), true).standing).toBe(standing);
});

it('counts 6 and 10 of 19, 3 and 5 of 10 as the grounds begin', () => {
  expect(revocationReading(criteria(0, 0, 0), true)).toMatchObject({ fromWithKey: 6, fromAlone: 10 });
  expect(revocationReading(criteria(0, 0, 0, 10), true)).toMatchObject({ fromWithKey: 3, fromAlone: 5 });
});

it('cannot tell of a set that names no key criteria from 30 % to under 50 %', () => {
  expect(revocationReading(criteria(4, 0, 0, 10), false).standing).toBe('cannot_tell');
  expect(revocationReading(criteria(5, 0, 0, 10), false).standing).toBe('half_not_met');
  expect(revocationReading(criteria(2, 0, 0, 10), false).standing).toBe('none');
});

it('does not count what was not assessed as failed', () => {
  const held = criteria(9, 1, 0).map(
    (one, place): HeldCriterion => (place < 9 ? { ...one, verdict: 'not_assessed' } : one),
  );
  expect(revocationReading(held, true)).toMatchObject({ standing: 'none', notMet: 0 });
});

const anyCriterion: fc.Arbitrary<HeldCriterion> = fc.record({
  verdict: fc.constantFrom('met', 'not_met', 'basically_met', 'not_assessed', null),
  isKey: fc.boolean(),
});

it('never loses a ground as one more criterion fails, and never tells one that learning more can take away', () => {
  fc.assert(
    fc.property(fc.array(anyCriterion, { minLength: 1, maxLength: 30 }), fc.nat(), (held, at) => {
      const before = revocationReading(held, true).standing;
      const place = at % held.length;
      const verdicts = held[place]?.verdict === null ? (['met', 'not_met'] as const) : (['not_met'] as const);
      for (const verdict of verdicts) {
        const after = revocationReading(
          held.map((one, k) => (k === place ? { ...one, verdict } : one)),
          true,
        );
        if (before === 'half_not_met') expect(after.standing).toBe('half_not_met');
        if (before === 'third_with_key_not_met')
          expect(['third_with_key_not_met', 'half_not_met']).toContain(after.standing);
        if (before === 'none' && held[place]?.verdict === null) expect(after.standing).toBe('none');
      }
    }),
  );
});

it('holds communes of the model level against the advanced set, others against that of their own level', () => {
  expect(['XA_NTM', 'XA_NTM_NANG_CAO', 'XA_NTM_KIEU_MAU'].map(heldLevelOf)).toEqual([
    'XA_NTM',
    'XA_NTM_NANG_CAO',
    'XA_NTM_NANG_CAO',
  ]);
});

it('tells since when something holds without a break', () => {
  const states = ['2024-03-31', '2023-12-31', '2023-09-30', '2023-06-30'].map((asOf) => ({ asOf }));
  expect(heldSince(states, ({ asOf }) => asOf !== '2023-09-30')).toBe('2023-12-31');
  expect(heldSince(states, () => true)).toBe('2023-06-30');
  expect(heldSince(states, ({ asOf }) => asOf < '2024')).toBeNull();
  expect(heldSince([], () => true)).toBeNull();
});
