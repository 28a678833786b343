import { describe, expect, it } from 'vitest';
import type { Verdict } from '../criteria/verdict.ts';
import type { SnapshotCounts } from './snapshot.ts';
import { snapshotViolations } from './snapshot.ts';

const counts = (
  metCount: number | null,
  size: number,
  rows: [number, Verdict][] | null = null,
  basicCount = 0,
): SnapshotCounts => ({ metCount, size, basicCount, results: rows === null ? null : new Map(rows) });

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
