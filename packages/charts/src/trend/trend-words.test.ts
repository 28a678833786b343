import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import { describe, expect, it } from 'vitest';
import type { Box } from '../drawing/place-labels.ts';
import { labelBox } from '../drawing/place-labels.ts';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { setOf } from '../fixtures/references.ts';
import { reorganised, target11, trendAnswer } from '../fixtures/trend.ts';
import { uprightTop } from './trend-labels.ts';
import { trendModel } from './trend-model.ts';
import { placeTrendWords } from './trend-words.tsx';

const set2022 = setOf('XA_NTM_2022', 19);
const set2026 = setOf('XA_NTM_2026', 10);

const merged = { ...reorganised, after: '2025-Q2', before: '2025-Q3', date: '2025-07-01' };
const replaced: TrendAnswer['breaks'][number] = {
  ...reorganised,
  kind: 'criteria_set',
  after: '2025-Q4',
  before: '2026-Q1',
  date: '2026-02-15',
  unitsBefore: null,
  unitsAfter: null,
  setBefore: 'XA_NTM_2022',
  setAfter: 'XA_NTM_2026',
};

/** Units gone, then a merger, then another set, each within a year of the one before. */
const answer = trendAnswer(
  [
    ['2024-Q1', 510, 39, 'simulated'],
    ['2024-Q2', 514, 39, 'simulated'],
    ['2024-Q3', 518, 39, 'simulated'],
    ['2024-Q4', 529, 39, 'simulated'],
    ['2025-Q1', 522, 38, 'simulated'],
    ['2025-Q2', 527, 38, 'simulated'],
    ['2025-Q3', 122, 12, 'simulated'],
    ['2025-Q4', 127, 12, 'simulated'],
    ['2026-Q1', 22, 12, 'simulated'],
    ['2026-Q2', 35, 12, 'simulated'],
    ['2026-Q3', 45, 12, 'simulated'],
  ],
  {
    criteriaSet: set2026,
    sets: [set2022, set2026],
    breaks: [
      { ...reorganised, after: '2024-Q4', before: '2025-Q1', date: null, unitsBefore: 39, unitsAfter: 38 },
      { ...merged, unitsBefore: 38, unitsAfter: 13 },
      replaced,
    ],
    targets: [
      {
        ...target11,
        duePeriod: '2026',
        dueDate: '2026-12-31',
        quantity: { ...target11.quantity, min: 4.5, max: 4.5, decimals: 2 },
        setCode: null,
        origin: 'simulated',
      },
    ],
  },
);
const model = trendModel({ answer, currentPeriod: '2026-Q3', lang: 'vi' });

/** A plot of the size that the chart has in a window 1366 pixels wide. */
function plotOf({ slots, axis }: TrendModel): Plot {
  const [left, right, top, bottom] = [24, 448, 12, 160];
  const step = (right - left) / slots.length;
  return {
    ...{ left, right, top, bottom },
    x: (key) => left + (slots.findIndex((slot) => slot.key === key) + 0.5) * step,
    y: (value) => bottom - ((Number(value) - axis.min) / (axis.max - axis.min)) * (bottom - top),
  };
}

const apart = (a: Box, b: Box): boolean =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

describe('words in a narrow trend with three breaks', () => {
  const plot = plotOf(model);
  const words = placeTrendWords({ model, plot, detailed: false });

  it('tells every break, the later ones above the earlier', () => {
    expect(words.breaks.map(({ label }) => label.text)).toEqual([
      '15/02/2026: bộ 2022 → 2026 (/19 → /10)',
      '01/07/2025: 38 → 13 xã',
      '39 → 38 xã',
    ]);
    const rows = words.breaks.map(({ place }) => place.y);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  it('begins an upright under the words that pass it, and crosses none of them', () => {
    for (const { slot } of model.breaks) {
      const upright = { x: plot.x(slot), width: 1, y: uprightTop(slot, plot, words.breaks), height: 200 };
      for (const { label, place } of words.breaks)
        expect(apart(upright, labelBox(label, place)), `${slot}: ${label.text}`).toBe(true);
    }
  });

  it('lays no words over others, those of the figure in hand and of the target included', () => {
    const { current } = words;
    if (current === null) throw new Error('the figure in hand has words');
    expect(current.label.words.parts).not.toBe('');
    expect(words.others.map(({ label }) => label.key)).toContain('target');
    const boxes = [
      labelBox(current.label, current.place),
      ...[...words.breaks, ...words.others].map(({ label, place }) => labelBox(label, place)),
    ];
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
  });
});

describe('words in the one quarter after a break', () => {
  const short = trendAnswer(
    [
      ['2024-Q3', 518, 39, 'simulated'],
      ['2024-Q4', 529, 39, 'simulated'],
      ['2025-Q1', 522, 39, 'simulated'],
      ['2025-Q2', 527, 39, 'simulated'],
      ['2025-Q3', 122, 12, 'simulated'],
    ],
    {
      from: '2023-Q1',
      breaks: [{ ...merged, unitsBefore: 39, unitsAfter: 12 }],
      targets: [{ ...target11, duePeriod: '2025', dueDate: '2025-12-31', origin: 'simulated' }],
    },
  );
  const crowded = trendModel({ answer: short, currentPeriod: '2025-Q3', lang: 'vi' });
  const plot = plotOf(crowded);
  const { current, others } = placeTrendWords({ model: crowded, plot, detailed: false });

  it('are fewer rather than beside another stretch', () => {
    expect(current?.label.words).toEqual({ value: '10,17', origin: '', parts: 'mô phỏng' });
    expect(others.find(({ label }) => label.key === 'target')?.label.text).toBe('11,00');
    const after = plot.x('gap-2025-Q2');
    if (current === null) throw new Error('the figure in hand has words');
    expect(labelBox(current.label, current.place).x).toBeGreaterThan(after);
  });
});
