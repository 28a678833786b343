import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFindingText } from '../wording/report-finding-words.ts';
import {
  canBeSubmitted,
  countsAllowed,
  type FindingsFacts,
  reportedCount,
  reportFindings,
} from './report-findings.ts';

const silent = { note: null, suggestion: null };

const facts = (more: Partial<FindingsFacts> = {}): FindingsFacts => ({
  before: 'mmnn',
  mask: 'mmnn',
  criteria: [silent, silent, silent, silent],
  size: 4,
  declaredCount: null,
  allowed: ['met', 'not_met'],
  ...more,
});

const codes = (more: Partial<FindingsFacts>) => reportFindings(facts(more)).map(({ code }) => code);

describe('what is found in a report', () => {
  it('is nothing in one that says what the last state said', () => {
    expect(reportFindings(facts())).toEqual([]);
  });

  it('is a criterion lost without a note', () => {
    const [found] = reportFindings(facts({ mask: 'mnnn' }));
    expect(found).toMatchObject({ code: 'lost_without_note', place: 1, blocks: true });
    const noted = [silent, { note: 'Trường xuống cấp', suggestion: null }, silent, silent];
    expect(codes({ mask: 'mnnn', criteria: noted })).toEqual([]);
    expect(codes({ mask: 'm.nn' })).toEqual(['verdicts_unknown']);
  });

  it('is a declared count that the verdicts do not allow', () => {
    expect(codes({ declaredCount: 2 })).toEqual([]);
    expect(reportFindings(facts({ declaredCount: 3 }))).toMatchObject([
      { code: 'declared_count_differs', count: 3, least: 2, most: 2, blocks: true },
    ]);
    expect(codes({ mask: 'mm.n', declaredCount: 3 })).toEqual(['verdicts_unknown']);
  });

  it('is a verdict that the set does not know', () => {
    expect(codes({ mask: 'bmnn' })).toEqual(['lost_without_note', 'verdict_not_allowed']);
    expect(codes({ mask: 'bmnn', before: null })).toEqual(['verdict_not_allowed']);
  });

  it('tells unknown verdicts and values that contradict a verdict, and lets the report be handed in', () => {
    const criteria = [{ note: null, suggestion: 'not_met' as const }, silent, silent, silent];
    const found = reportFindings(facts({ mask: 'mm..', criteria }));
    expect(found.map(({ code }) => code)).toEqual(['value_contradicts_verdict', 'verdicts_unknown']);
    expect(canBeSubmitted(found)).toBe(true);
  });
});

it('counts criteria of the set that no list names as unknown', () => {
  expect(countsAllowed('mn', 4)).toEqual({ least: 1, most: 3 });
  expect([reportedCount('mn', 4, null), reportedCount('mn', 4, 2), reportedCount('mnmm', 4, null)]).toEqual([
    null,
    2,
    3,
  ]);
});

it('lets in only reports whose count agrees with their verdicts', () => {
  const letter = fc.constantFrom('m', 'n', '.');
  const mask = fc.array(letter, { minLength: 4, maxLength: 4 }).map((some) => some.join(''));
  fc.assert(
    fc.property(mask, fc.option(fc.integer({ min: 0, max: 4 })), (given, declaredCount) => {
      if (!canBeSubmitted(reportFindings(facts({ before: null, mask: given, declaredCount })))) return;
      const count = reportedCount(given, 4, declaredCount);
      const { least, most } = countsAllowed(given, 4);
      if (count !== null) expect(least <= count && count <= most).toBe(true);
      if (!given.includes('.')) expect(count).toBe(least);
    }),
  );
});

it('is told with unit, criterion and what to do, in both languages', () => {
  const named = { unit: 'Đồng Bục', criterion: '5 Trường học' };
  const [lost] = reportFindings(facts({ mask: 'mnnn' }));
  const [count] = reportFindings(facts({ mask: 'm.nn', declaredCount: 3 }));
  if (lost === undefined || count === undefined) return expect.fail('nothing found');
  expect(reportFindingText(lost, named, 'vi')).toBe(
    'Đồng Bục: 5 Trường học kỳ trước đạt, nay không còn đạt. Hãy ghi chú lý do.',
  );
  expect(reportFindingText(count, { unit: 'Đồng Bục', criterion: null }, 'en')).toBe(
    'Đồng Bục: 3 criteria are declared as met, but criterion by criterion it is 1 to 2. Correct the declared count or the criteria.',
  );
});
