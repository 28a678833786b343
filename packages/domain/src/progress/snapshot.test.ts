import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../criteria/verdict.ts';
import { verdicts } from '../criteria/verdict.ts';
import type { SnapshotCounts } from './snapshot.ts';
import { deduceVerdicts, snapshotViolations } from './snapshot.ts';

const counts = (
  metCount: number | null,
  size: number,
  rows: [number, Verdict][] | null = null,
  basicCount = 0,
): SnapshotCounts => ({ metCount, size, basicCount, results: rows === null ? null : new Map(rows) });

const upTo = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1);
const metAmong = (known: ReadonlyMap<number, Verdict>) =>
  [...known].filter(([, verdict]) => verdict === 'met').map(([id]) => id);

describe('the rules a snapshot must keep', () => {
  it.each<[string, SnapshotCounts, string[]]>([
    [
      '15 of 19 with four named as not met',
      counts(15, 19, [
        [2, 'not_met'],
        [5, 'not_met'],
        [6, 'not_met'],
        [17, 'not_met'],
      ]),
      [],
    ],
    ['a count without rows', counts(8, 19), []],
    ['rows without a count', counts(null, 19, [[1, 'met']]), []],
    ['nothing met', counts(0, 19), []],
    ['met and basically met filling the set', counts(18, 19, [[19, 'basically_met']], 1), []],
    ['a negative count', counts(-1, 19), ['met_count_negative']],
    ['a negative basic count', counts(1, 19, null, -1), ['basic_count_negative']],
    ['20 of 19', counts(20, 19), ['counts_exceed_size']],
    ['19 met and one basically met of 19', counts(19, 19, null, 1), ['counts_exceed_size']],
    [
      'more rows met than counted',
      counts(1, 9, [
        [1, 'met'],
        [2, 'met'],
      ]),
      ['met_rows_exceed_count'],
    ],
    [
      'a row basically met that is not counted',
      counts(1, 9, [[1, 'basically_met']]),
      ['basic_rows_exceed_count'],
    ],
    [
      '8 met of 9 with two not met',
      counts(8, 9, [
        [7, 'not_met'],
        [8, 'not_met'],
      ]),
      ['counts_exceed_open_criteria'],
    ],
    [
      'more rows than criteria',
      counts(0, 1, [
        [1, 'not_assessed'],
        [2, 'not_assessed'],
      ]),
      ['rows_exceed_size'],
    ],
  ])('%s', (_, snapshot, codes) => {
    expect(snapshotViolations(snapshot).map((violation) => violation.code)).toEqual(codes);
  });

  it('say how far beyond the limit it went', () => {
    expect(
      snapshotViolations(
        counts(8, 9, [
          [7, 'not_met'],
          [8, 'not_met'],
        ]),
      ),
    ).toEqual([{ code: 'counts_exceed_open_criteria', actual: 8, limit: 7 }]);
  });
});

describe('deducing verdicts from a count', () => {
  it('7 of 9 with two named as not met leaves the other seven met', () => {
    const known = deduceVerdicts(
      counts(7, 9, [
        [7, 'not_met'],
        [8, 'not_met'],
      ]),
      upTo(9),
    );
    expect(metAmong(known)).toEqual([1, 2, 3, 4, 5, 6, 9]);
    expect(known.get(7)).toBe('not_met');
  });

  it.each<[string, SnapshotCounts, number[]]>([
    ['19 of 19 is every criterion', counts(19, 19), upTo(19)],
    ['8 of 19 does not say which eight', counts(8, 19), []],
    [
      '4 of 20 with the four named says nothing of the sixteen',
      counts(4, 20, [
        [3, 'met'],
        [4, 'met'],
        [9, 'met'],
        [20, 'met'],
      ]),
      [3, 4, 9, 20],
    ],
    ['7 of 9 with one of the two missing named', counts(7, 9, [[8, 'not_met']]), []],
    ['rows alone', counts(null, 9, [[1, 'met']]), [1]],
    [
      'a contradiction is left as given',
      counts(8, 9, [
        [7, 'not_met'],
        [8, 'not_met'],
      ]),
      [],
    ],
    ['one basically met counted but not named', counts(8, 9, null, 1), []],
  ])('%s', (_, snapshot, met) => {
    const known = deduceVerdicts(snapshot, upTo(snapshot.size));
    expect(metAmong(known).sort((a, b) => a - b)).toEqual(met);
  });

  it('deduces nothing while the criteria of the set are not all known', () => {
    expect(deduceVerdicts(counts(15, 15), upTo(14)).size).toBe(0);
  });

  it('keeps what was given, adds only met, and agrees with the truth it was hidden from', () => {
    const truth = fc.array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 20 });
    const hidden = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(truth, hidden, (all, isHidden) => {
        const rows = all.map((verdict, index): [number, Verdict] => [index + 1, verdict]);
        const given = rows.filter((_, index) => isHidden[index] !== true);
        const number = (verdict: Verdict) => all.filter((one) => one === verdict).length;
        const snapshot = counts(number('met'), all.length, given, number('basically_met'));
        const known = deduceVerdicts(snapshot, upTo(all.length));
        expect(snapshotViolations(snapshot)).toEqual([]);
        expect([...known].every(([id, verdict]) => all[id - 1] === verdict)).toBe(true);
        expect(given.every(([id]) => known.has(id))).toBe(true);
        expect(
          [...known.keys()].filter((id) => !new Map(given).has(id)).every((id) => known.get(id) === 'met'),
        ).toBe(true);
      }),
    );
  });
});
