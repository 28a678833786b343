import { expect, it } from 'vitest';
import { figureFileName } from './file-name.ts';

it('names a file by unit, period and figure in letters every system carries', () => {
  const name = (unitName: string, period: string, extension: 'svg' | 'png' | 'csv') =>
    figureFileName({ kind: 'trend', mode: 'as_reported', unitName, period, lang: 'vi', extension });
  expect(name('Lộc Bình', '2020-Q1', 'svg')).toBe('loc-binh-2020-q1-xu-huong.svg');
  expect(name('Đồng Bục', '2021..2025', 'csv')).toBe('dong-buc-2021-2025-xu-huong.csv');
  expect(
    figureFileName({
      kind: 'missed',
      mode: 'restated',
      unitName: 'Nghệ An',
      period: '2024-H1',
      lang: 'en',
      extension: 'png',
    }),
  ).toBe('nghe-an-2024-h1-missed-criteria-restated.png');
});
