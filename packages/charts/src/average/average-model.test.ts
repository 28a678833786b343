// @vitest-environment happy-dom

import { cleanup, render } from '@testing-library/react';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { createElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FigureDrawing } from '../figure-drawing.tsx';
import { averageAnswer } from '../fixtures/average.ts';
import { averageModel } from './average-model.ts';

afterEach(cleanup);

const modelOf = (more: Partial<AverageAnswer> = {}, lang: 'vi' | 'en' = 'vi') =>
  averageModel({ answer: averageAnswer(more), lang });

const criterion = {
  id: 1,
  position: 1,
  number: 1,
  name: 'Quy hoạch',
  nameEn: null,
  shortName: null,
  shortNameEn: null,
  groupName: null,
  groupNameEn: null,
};
const count = { met: 15, size: 19, metCriteria: [], notMetCriteria: [criterion], unknown: 3 };

describe('the average of a unit', () => {
  it('is told with its parts, over the whole set', () => {
    expect(modelOf()).toMatchObject({
      title: '9,84/19 tiêu chí/xã, tổng 187 tiêu chí của 19 xã',
      valueText: '9,84',
      ofText: '/19 tiêu chí/xã',
      partsText: '= 187/19',
      lines: ['Không so với quý IV/2019: đơn vị đã sắp xếp', 'n = 19/19 xã'],
      size: 19,
      stretches: [{ from: 0, to: 187 / 19, look: 'met' }],
      legend: [{ glyph: 'bar-met', label: 'đạt, công bố' }],
    });
  });

  it('is the same in English', () => {
    expect(modelOf({}, 'en')).toMatchObject({
      title: '9.84/19 criteria per commune, 187 in 19 communes',
      lines: ['Not compared with Q4 2019: units reorganised', 'n = 19 of 19 communes'],
    });
  });

  it('tells its change where the two quarters may be compared', () => {
    const previous = { ...averageAnswer().previous, comparability: 'comparable', difference: 0.4211 };
    expect(modelOf({ previous: previous as AverageAnswer['previous'] }).lines[0]).toBe(
      '+0,42 so với quý IV/2019',
    );
  });

  it('is hollow where it is simulated', () => {
    const model = modelOf({ origins: ['simulated'] });
    expect(model.stretches[0]?.look).toBe('met-simulated');
    expect(model.tags).toContain('simulated');
  });

  it('is as printed, without parts, where a source prints no more', () => {
    const printed = { average: 14.5, averageDecimals: 1, totalMet: null, communes: null, reported: null };
    expect(modelOf(printed)).toMatchObject({
      title: '14,5/19 tiêu chí/xã',
      partsText: null,
      lines: ['Không so với quý IV/2019: đơn vị đã sắp xếp', 'n: không rõ, trong 19 xã'],
    });
  });

  it('is unknown over the whole ruler where nothing is known', () => {
    const model = modelOf({ average: null, totalMet: null, communes: null, reported: 0, origins: [] });
    expect(model).toMatchObject({ title: 'Chưa có số liệu', valueText: '?', lines: ['n = 0/19 xã'] });
    expect(model.stretches).toEqual([{ from: 0, to: 19, look: 'unknown' }]);
  });

  it('has one row in its table, numbers as numbers and its day as a date', () => {
    const { table } = modelOf();
    expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['Lộc Bình', '2020-03-31', 187 / 19, 187, 19, 19, 19, null, 'công bố'],
    ]);
    expect(table.columns).toHaveLength(9);
  });
});

describe('the count of a single unit', () => {
  it('says what is met, what is not, and what is not known', () => {
    const model = modelOf({ average: 15, totalMet: 15, communes: 1, count, previous: null });
    expect(model).toMatchObject({ title: '15/19 tiêu chí', partsText: null, lines: [] });
    expect(model.stretches.map(({ from, to, look }) => [from, to, look])).toEqual([
      [0, 15, 'met'],
      [15, 16, 'miss'],
      [16, 19, 'unknown'],
    ]);
  });

  it('keeps what is basically met or not assessed apart from what is not known', () => {
    const model = modelOf({ average: 15, totalMet: 15, communes: 1, count: { ...count, unknown: 0 } });
    expect(model.stretches.map(({ from, to, look }) => [from, to, look])).toEqual([
      [0, 15, 'met'],
      [15, 16, 'miss'],
      [16, 19, 'neither'],
    ]);
    expect(model.legend.at(-1)?.label).toBe('cơ bản đạt hoặc không xét, công bố');
  });

  it('is met and unknown where a source tells the count and no verdicts', () => {
    const alone = { ...count, notMetCriteria: [], unknown: 19 };
    const model = modelOf({ average: 15, totalMet: 15, communes: 1, count: alone });
    expect(model.stretches.map(({ look }) => look)).toEqual(['met', 'unknown']);
  });
});

it('the drawing is one picture named by its text equivalent, with the ruler and the legend inside', () => {
  const model = modelOf({ average: 15, count });
  const { container } = render(
    createElement(FigureDrawing, { model, width: 600, height: 180, idPrefix: 'f' }),
  );
  expect(container.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(model.alt);
  const marks = [...container.querySelectorAll('rect[data-mark]')].map((mark) =>
    mark.getAttribute('data-mark'),
  );
  expect(marks.slice(0, 3)).toEqual(['solid', 'solid', 'unknown']);
  const words = [...container.querySelectorAll('text')].map((text) => text.textContent);
  for (const { label } of model.legend) expect(words).toContain(label);
});
