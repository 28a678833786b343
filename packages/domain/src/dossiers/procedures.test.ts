import { expect, it } from 'vitest';
import { addDays } from '../time/calendar-date.ts';
import { hasDistrict, procedureOn, shareKeys, stepKeys } from './procedure.ts';
import { procedures } from './procedures.ts';
import { daysLeft, daysOf, deadlineOf, shareKeysOf, shareOf, shareStanding } from './rule-number.ts';

const on = (day: string) => procedureOn(procedures, day);
const codeOn = (day: string) => on(day)?.code ?? null;

it.each([
  ['2014-12-28', null],
  ['2014-12-29', 'TT_40_2014'],
  ['2016-12-30', 'QD_2540_2016'],
  ['2022-08-01', 'QD_2540_2016'],
  ['2022-08-02', 'QD_18_2022'],
  ['2025-06-30', 'QD_18_2022'],
  ['2025-07-01', 'KHONG_CAP_HUYEN_2025'],
  ['2026-11-23', 'KHONG_CAP_HUYEN_2025'],
])('on %s holds %s', (day, code) => {
  expect(codeOn(day)).toBe(code);
});

it('leaves no day between two versions, nor two versions on a day', () => {
  for (const [place, { validFrom, validTo }] of procedures.entries()) {
    expect(validTo ?? null).toBe(procedures[place + 1]?.validFrom ?? null);
    expect(codeOn(validFrom)).toBe(procedures[place]?.code);
    if (validTo !== null) expect(codeOn(addDays(validTo, -1))).toBe(procedures[place]?.code);
  }
});

it('has the step of the district up to 30/06/2025 and not after', () => {
  expect(procedures.map(hasDistrict)).toEqual([true, true, true, false]);
  expect(on('2025-07-01')?.documents.some(({ step }) => step !== 'preparation')).toBe(false);
});

it('names steps in their order, each once, and papers once', () => {
  for (const { steps, documents } of procedures) {
    const keys = steps.map(({ key }) => key);
    expect(keys).toEqual(stepKeys.filter((key) => keys.includes(key)));
    expect(new Set(documents.map(({ code }) => code)).size).toBe(documents.length);
  }
});

it('knows one day limit, that of the province under Thông tư 40/2014, and leaves the others unknown', () => {
  const known = procedures.flatMap(({ code, steps }) =>
    steps.flatMap(({ key, days }) => (days === null ? [] : [[code, key, days.value, days.confidence]])),
  );
  expect(known).toEqual([['TT_40_2014', 'appraisal', 15, 'found']]);
});

it('tells of every share that no source confirms that it is not', () => {
  for (const { shares } of procedures)
    for (const key of shareKeys) expect(shares[key]?.confidence ?? 'unverified').toBe('unverified');
});

const none = new Map();
const [first, , third] = procedures;

it('lets a province set what the procedure leaves open, and what it says otherwise', () => {
  if (first === undefined || third === undefined) throw new Error('Procedures are missing.');
  expect(daysOf(third, none, 'appraisal')).toBeNull();
  expect(daysOf(third, new Map([['appraisal', 20]]), 'appraisal')).toEqual({
    value: 20,
    setBy: 'province',
    confidence: 'found',
  });
  expect(daysOf(first, none, 'appraisal')).toMatchObject({ value: 15, setBy: 'procedure' });
  expect(shareOf(third, new Map([['council_votes', 80]]), 'council_votes')?.value).toBe(80);
});

it('knows no deadline without a rule, and counts days past one below zero', () => {
  expect(deadlineOf('2024-03-01', null)).toBeNull();
  expect(daysLeft(null, '2024-03-01')).toBeNull();
  const deadline = deadlineOf('2024-03-01', { value: 15, setBy: 'province', confidence: 'found' });
  expect(deadline).toBe('2024-03-16');
  expect([daysLeft(deadline, '2024-03-10'), daysLeft(deadline, '2024-03-20')]).toEqual([6, -4]);
});

it.each([
  [90, 100, 90, 'found', 'reached'],
  [899, 1000, 90, 'found', 'below'],
  [899, 1000, 90, 'unverified', 'below_unverified'],
  [0, 0, 90, 'found', 'unknown'],
] as const)(
  'holds %i of %i against %i %% (%s) as %s',
  (numerator, denominator, value, confidence, standing) => {
    const rule = { value, setBy: 'procedure', confidence } as const;
    expect(shareStanding({ numerator, denominator }, rule)).toBe(standing);
  },
);

it('asks for nothing where no rule is known', () => {
  expect(shareStanding({ numerator: 1, denominator: 100 }, null)).toBe('unknown');
});

it('asks for the meeting of the district only where there is a district', () => {
  const asked = procedures.filter((one) => shareKeysOf(one).includes('district_meeting_agreed'));
  expect(asked.map(({ code }) => code)).toEqual(['TT_40_2014', 'QD_2540_2016', 'QD_18_2022']);
});
