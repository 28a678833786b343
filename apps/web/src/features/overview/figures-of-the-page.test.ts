import { communesAnswer } from '@tiendo/charts/fixtures/by-unit.ts';
import { figureBase } from '@tiendo/charts/fixtures/figure-base.ts';
import { unit } from '@tiendo/charts/fixtures/references.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { describe, expect, it } from 'vitest';
import { average } from '../../testing/answers.ts';
import { target } from '../../testing/target.ts';
import { headlineFacts, unitSentenceFacts } from './head/headline-facts.ts';
import { splitByOrigin } from './layer-parts.ts';
import { averageTarget, countedTarget, recognitionTarget } from './next-target.ts';
import { pilotGaps } from './panels/pilot-gaps.ts';

const criterion = (number: number, name: string | null, nameEn: string | null = null) => ({
  id: number,
  position: number,
  number,
  name,
  nameEn,
  shortName: null,
  shortNameEn: null,
  groupName: null,
  groupNameEn: null,
});

describe('the next target of a unit', () => {
  it('is its own average for the set, the earliest that is not past', () => {
    const past = target('average_criteria', { id: 2, dueDate: '2019-12-31' });
    const later = target('average_criteria', { id: 3, dueDate: '2021-12-31' });
    const next = target('average_criteria', { id: 4 });
    const ofAnother = target('average_criteria', { id: 5, unit: unit(9, 'Cao Lộc', 'district', []) });
    const ofAnotherSet = target('average_criteria', { id: 6, setCode: 'XA_NTM_2022' });
    expect(averageTarget([past, later, next, ofAnother, ofAnotherSet], average)?.id).toBe(4);
    expect(averageTarget([past], average)).toBeNull();
  });

  it('is for a single unit the year of its standard, that of the set looked at first', () => {
    const advanced = target('recognition_year', { id: 2, setCode: 'XA_NTM_NANG_CAO_2022' });
    const later = target('recognition_year', { id: 3, duePeriod: '2021', dueDate: '2021-12-31' });
    const past = target('recognition_year', { id: 4, dueDate: '2019-12-31' });
    expect(recognitionTarget([advanced, later, past], average)?.id).toBe(3);
    expect(recognitionTarget([advanced, past], average)?.id).toBe(2);
    expect(recognitionTarget([past], average)).toBeNull();
  });

  it('is otherwise one with a number, those with a denominator first', () => {
    const year = target('recognition_year', { id: 2 });
    const areas = target('residential_areas_to_complete', { id: 3 });
    const villages = target('villages_meeting', { id: 4, denominator: 26 });
    expect(countedTarget([year, areas, villages], average)?.id).toBe(4);
    expect(countedTarget([year, areas], average)?.id).toBe(3);
    expect(countedTarget([year], average)).toBeNull();
  });
});

describe('the gaps of pilot units', () => {
  const answer = communesAnswer([
    { name: 'Khuất Xá', met: 12, pilot: '2020' },
    { name: 'Hữu Khánh', met: 19, pilot: '2020', recognised: 2018 },
    { name: 'Tam Gia', met: 8 },
    { name: 'Nam Quan', met: null, pilot: '2020' },
  ]);
  const khuatXa = answer.items[0]?.unit;
  const matrix: MatrixAnswer = {
    ...figureBase(),
    since: null,
    criteria: [criterion(2, 'Giao thông'), criterion(3, 'Thủy lợi'), criterion(5, 'Trường học')],
    items: khuatXa
      ? [
          {
            unit: khuatXa,
            met: 12,
            verdicts: ['not_met', 'met', 'unknown'],
            dataAsOf: null,
            origin: 'simulated',
          },
        ]
      : [],
    nextCursor: null,
  };

  it('name what is not met, never what is unknown, and spread it over the quarters left', () => {
    const [gap] = pilotGaps(answer, matrix, '2020-Q1');
    expect(gap?.missing.map((one) => one.name)).toEqual(['Giao thông']);
    expect(gap).toMatchObject({ toGo: 7, perQuarter: 7 / 3 });
  });

  it('leave out units already recognised, and keep those whose count is not known', () => {
    const gaps = pilotGaps(answer, { ...matrix, items: [] }, '2020-Q1');
    expect(gaps.map(({ figure }) => figure.unit.name)).toEqual(['Khuất Xá', 'Nam Quan']);
    expect(gaps[1]).toMatchObject({ toGo: null, perQuarter: null, missing: [] });
  });

  it('have no pace once the year is over', () => {
    expect(pilotGaps(answer, { ...matrix, items: [] }, '2020-Q4')[0]?.perQuarter).toBeNull();
  });
});

describe('the facts of a headline', () => {
  it('tell a change only where the two quarters may be compared', () => {
    expect(headlineFacts(average, undefined, '2020-Q1').change).toBeNull();
    const previous = { denominator: 19, comparability: 'comparable', difference: 0.42 } as const;
    const comparable = { ...average, previous: { ...average.previous, ...previous } } as typeof average;
    expect(headlineFacts(comparable, undefined, '2020-Q1').change).toMatchObject({
      value: 0.42,
      since: { kind: 'quarter', year: 2019, quarter: 4 },
    });
  });

  it('name the criteria a single unit misses', () => {
    const count = {
      met: 15,
      size: 19,
      metCriteria: [],
      notMetCriteria: [criterion(2, 'Giao thông', 'Transport'), criterion(5, null)],
      unknown: 0,
    };
    const facts = unitSentenceFacts({ ...average, count }, [], '2022-Q4', 'vi');
    expect(facts).toMatchObject({ met: 15, size: 19, missing: ['Giao thông', '5'] });
    expect(unitSentenceFacts({ ...average, count }, [], '2022-Q4', 'en').missing).toEqual(['Transport', '5']);
  });

  it('name what is met where the source gives no count', () => {
    const count = {
      met: null,
      size: 4,
      metCriteria: [criterion(1, 'Nâng cao', 'Advanced')],
      notMetCriteria: [],
      unknown: 3,
    };
    expect(unitSentenceFacts({ ...average, count }, [], '2024-Q3', 'vi')).toMatchObject({
      met: null,
      named: ['Nâng cao'],
    });
    expect(unitSentenceFacts({ ...average, count }, [], '2024-Q3', 'en').named).toEqual(['Advanced']);
  });
});

describe('the layers of a page', () => {
  it('name a part of both origins twice, so that neither is hidden', () => {
    const parts = [
      { part: 'average', origins: ['published'] },
      { part: 'units', origins: ['simulated', 'published'] },
      { part: 'target', origins: [] },
    ] as const;
    expect(splitByOrigin(parts)).toEqual({ simulated: ['units'], real: ['average', 'units'] });
  });
});
