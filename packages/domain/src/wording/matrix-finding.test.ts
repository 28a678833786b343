import { expect, it } from 'vitest';
import { type MatrixCounts, matrixFinding } from './matrix-finding.ts';

const counts: MatrixCounts = { met: 187, known: 358, cells: 361, changed: { gained: 9, lost: 1 } };

it.each<[string, Partial<MatrixCounts>, string, string]>([
  [
    'with what was gained and lost',
    {},
    '187 trên 361 ô đạt; 09 ô mới đạt, 01 ô mất',
    '187 of 361 cells met; 9 newly met, 1 lost',
  ],
  ['where nothing is compared', { changed: null }, '187 trên 361 ô đạt', '187 of 361 cells met'],
  [
    'where nothing was lost',
    { changed: { gained: 4, lost: 0 } },
    '187 trên 361 ô đạt; 04 ô mới đạt',
    '187 of 361 cells met; 4 newly met',
  ],
  [
    'where nothing changed',
    { changed: { gained: 0, lost: 0 } },
    '187 trên 361 ô đạt; không ô nào thay đổi',
    '187 of 361 cells met; no cell changed',
  ],
  [
    'of thousands of cells',
    { met: 9874, cells: 19000, changed: null },
    '9.874 trên 19.000 ô đạt',
    '9,874 of 19,000 cells met',
  ],
  [
    'where no verdict is known',
    { met: 0, known: 0 },
    'Chưa rõ xã nào đạt tiêu chí nào',
    'Which communes meet which criteria is not known',
  ],
  ['where the filters leave nothing', { cells: 0 }, 'Không có ô nào để nêu', 'No cell to show'],
])('tells the finding of a matrix %s', (_, more, vi, en) => {
  expect(matrixFinding({ ...counts, ...more }, 'vi')).toBe(vi);
  expect(matrixFinding({ ...counts, ...more }, 'en')).toBe(en);
});
