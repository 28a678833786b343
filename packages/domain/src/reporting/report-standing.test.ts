import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotStates } from '../progress/snapshot.ts';
import { addDays } from '../time/calendar-date.ts';
import { isIn, type RevisionFacts, toldReport } from './report-standing.ts';

const dates = { dueOn: '2020-04-05', lockedFrom: null };
const today = '2020-04-10';

const revision = (
  number: number,
  state: RevisionFacts['state'],
  handedInOn: string | null = null,
): RevisionFacts => ({ revision: number, state, handedInOn });

const told = (...revisions: RevisionFacts[]) => {
  const { report, correction, ...rest } = toldReport(revisions, dates, today);
  return { ...rest, report: report?.revision ?? null, correction: correction?.revision ?? null };
};

describe('where a report stands', () => {
  it.each([
    ['nothing', [], 'not_begun', 5, 'commune'],
    ['a draft', [revision(1, 'draft')], 'draft', 5, 'commune'],
    ['one in on time', [revision(1, 'submitted', '2020-04-05')], 'submitted', 0, 'verifier'],
    ['one in late', [revision(1, 'submitted', '2020-04-07')], 'submitted', 2, 'verifier'],
    ['one sent back, once in on time', [revision(1, 'returned', '2020-04-01')], 'returned', 5, 'commune'],
    ['one accepted', [revision(1, 'accepted', '2020-04-01')], 'accepted', 0, null],
    ['one accepted late', [revision(1, 'accepted', '2020-04-06')], 'accepted_late', 1, null],
    ['one withdrawn', [revision(1, 'withdrawn', '2020-04-06')], 'withdrawn', 1, 'commune'],
  ] as const)('of %s: %#', (_, revisions, standing, daysLate, heldBy) => {
    expect(told(...revisions)).toMatchObject({ standing, daysLate, heldBy });
  });

  it('is that of the accepted revision while its correction is written', () => {
    const revisions = [revision(2, 'submitted', '2020-04-09'), revision(1, 'accepted', '2020-04-03')];
    expect(told(...revisions)).toEqual({
      standing: 'accepted',
      daysLate: 0,
      heldBy: 'verifier',
      report: 1,
      correction: 2,
    });
  });

  it('keeps the day of the first revision that stood where a correction took its place', () => {
    const revisions = [revision(1, 'withdrawn', '2020-04-03'), revision(2, 'accepted', '2020-06-01')];
    expect(told(...revisions)).toMatchObject({ standing: 'accepted', daysLate: 0, report: 2 });
  });

  it('knows no lateness without a due date, or of an accepted report without a day', () => {
    const undated = { dueOn: null, lockedFrom: null };
    expect(toldReport([], undated, today).daysLate).toBeNull();
    expect(told(revision(1, 'accepted'))).toMatchObject({ standing: 'accepted', daysLate: null });
  });
});

const revisions = fc
  .array(
    fc.record({
      state: fc.constantFrom(...snapshotStates),
      handedInOn: fc.option(fc.nat(60).map((days) => addDays('2020-03-15', days))),
    }),
    { maxLength: 4 },
  )
  .map((states) => states.map((one, place) => ({ ...one, revision: place + 1 })));

describe('whatever the revisions', () => {
  it('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(revisions, (given) => {
        expect(toldReport(given.toReversed(), dates, today)).toEqual(toldReport(given, dates, today));
      }),
    );
  });

  it('lateness is never negative, and only what is out grows later', () => {
    fc.assert(
      fc.property(revisions, fc.nat(100), (given, days) => {
        const now = toldReport(given, dates, '2020-05-20');
        const then = toldReport(given, dates, addDays('2020-05-20', days));
        expect(now.daysLate ?? 0).toBeGreaterThanOrEqual(0);
        const knownIn = isIn(now.standing) && (now.report?.handedInOn ?? null) !== null;
        if (knownIn) expect(then.daysLate).toBe(now.daysLate);
        else expect(then.daysLate ?? 0).toBeGreaterThanOrEqual(now.daysLate ?? 0);
      }),
    );
  });
});
