import { describe, expect, it } from 'vitest';
import { columnLetters, importProblem, importProblemCodes } from '../imports/import-problem.ts';
import { importPlaceText, importProblemText } from './import-words.ts';
import { langs } from './lang.ts';

describe('a problem of an import', () => {
  it.each(importProblemCodes)('has a sentence without a gap for %s', (code) => {
    for (const lang of langs) {
      const text = importProblemText(importProblem(code, {}, { found: 'A', correction: '1.5|1500' }), lang);
      expect(text).toMatch(/^[^{}]+[.]$/u);
    }
  });

  it('names what was found and proposes what may be meant', () => {
    const problem = importProblem('date_impossible', {}, { found: '3/13/2020', correction: '13/03/2020' });
    expect(importProblemText(problem, 'vi')).toBe(
      'Không có ngày “3/13/2020” (ngày trước, tháng sau); có thể là: 13/03/2020.',
    );
    const without = importProblem('date_impossible', {}, { found: '31/2/2020' });
    expect(importProblemText(without, 'en')).toBe(
      'There is no day “31/2/2020” (the day stands before the month).',
    );
  });

  it('names both readings of a figure in the marks of the language', () => {
    const problem = importProblem('figure_ambiguous', {}, { found: '36.500', correction: '36.5|36500' });
    expect(importProblemText(problem, 'vi')).toContain('36,5 hoặc 36500');
    expect(importProblemText(problem, 'en')).toContain('36.5 or 36500');
  });

  it('is written as it stands, whatever signs it holds', () => {
    expect(
      importProblemText(importProblem('verdict_invalid', {}, { found: '$& {correction}' }), 'vi'),
    ).toContain('$&');
  });
});

describe('the place of a problem', () => {
  it('is told by sheet, row and lettered column', () => {
    const place = { sheet: 'Số liệu', row: 12, column: 5, heading: 'TC3' };
    expect(importPlaceText(place, 'vi')).toBe('trang tính “Số liệu”, dòng 12, cột E “TC3”');
    expect(importPlaceText({ ...place, heading: null, sheet: null }, 'en')).toBe('row 12, column E');
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('letters column %d as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
