import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../wording/numbers.ts';
import type { Cell } from './cell.ts';
import { decimalMarkIn, readFigure } from './read-figure.ts';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const number = (value: number, percent = false): Cell => ({ kind: 'number', number: value, percent });

describe('a figure written as text', () => {
  it.each([
    ['9,84', 9.84, 2],
    ['9.84', 9.84, 2],
    ['1.234,5', 1234.5, 1],
    ['1,234.5', 1234.5, 1],
    ['1.234.567', 1_234_567, 0],
    ['1,234,567', 1_234_567, 0],
    ['18 000', 18_000, 0],
    ['18\u00a0000,25', 18_000.25, 2],
    ['1\u202f234\u202f567', 1_234_567, 0],
    ['0.123', 0.123, 3],
    ['0,123', 0.123, 3],
    ['1234.567', 1234.567, 3],
    ['９，８４', 9.84, 2],
    [' 15 ', 15, 0],
    ['007', 7, 0],
    ['-1,5', -1.5, 1],
    ['−2', -2, 0],
    ['0', 0, 0],
  ])('reads %j as %d with %d decimals', (written, value, decimals) => {
    expect(readFigure(text(written))).toEqual({ kind: 'read', value: { value, decimals, percent: false } });
  });

  it.each([
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['36.500', 36.5, 36_500],
    ['-9.840', -9.84, -9840],
  ])('asks about %j instead of guessing', (written, withDot, withComma) => {
    const reading = readFigure(text(written));
    if (reading.kind !== 'ambiguous') throw new Error(`${written} reads as ${reading.kind}`);
    expect(reading.candidates.map(({ value }) => value)).toEqual([withDot, withComma]);
    expect(readFigure(text(written), 'dot')).toEqual({ kind: 'read', value: reading.candidates[0] });
    expect(readFigure(text(written), 'comma')).toEqual({ kind: 'read', value: reading.candidates[1] });
  });

  it('keeps to the one reading there is, whatever mark is in use', () => {
    expect(readFigure(text('9.84'), 'comma')).toMatchObject({ value: { value: 9.84 } });
    expect(readFigure(text('9,84'), 'dot')).toMatchObject({ value: { value: 9.84 } });
  });

  it.each(['12,5%', '12.5 %', '１２，５％'])('reads %j in hundredths', (written) => {
    expect(readFigure(text(written))).toEqual({
      kind: 'read',
      value: { value: 12.5, decimals: 1, percent: true },
    });
  });

  it.each([
    ['36 triệu', '36'],
    ['1.234,5 ha', '1.234,5'],
    ['5–7', null],
    ['1.23.456', null],
    ['12.34,5', null],
    ['1,2,3', null],
    ['0.123.456', null],
    ['9,', null],
    [',5', null],
    ['1e5', null],
    ['khoảng 9', null],
    ['12345678901234567', null],
    ['10²', null],
    ['%', null],
    ['--1', null],
  ])('refuses %j and proposes %j', (written, correction) => {
    expect(readFigure(text(written))).toEqual({ kind: 'refused', code: 'figure_invalid', correction });
  });

  it.each([undefined, text(''), text(' \u00a0\u200b')])('finds nothing in a blank cell', (cell) => {
    expect(readFigure(cell)).toEqual({ kind: 'empty' });
  });
});

describe('a figure in a cell of a workbook', () => {
  it.each([
    [number(9.84), 9.84, 2, false],
    [number(1234), 1234, 0, false],
    [number(0.1 + 0.2), 0.3, 1, false],
    [number(0.125, true), 12.5, 1, true],
    [number(0.07, true), 7, 0, true],
  ])('reads %j as a true number', (cell, value, decimals, percent) => {
    expect(readFigure(cell)).toEqual({ kind: 'read', value: { value, decimals, percent } });
  });

  it('refuses a date that a workbook made of a figure, and what holds no value', () => {
    expect(readFigure({ kind: 'date', date: '2020-04-03' })).toMatchObject({ code: 'figure_is_date' });
    expect(readFigure({ kind: 'boolean', truth: true })).toMatchObject({ code: 'figure_invalid' });
    expect(readFigure(number(Number.NaN))).toMatchObject({ code: 'figure_invalid' });
    expect(readFigure({ kind: 'fault', fault: 'error_value', text: '#REF!' })).toMatchObject({
      code: 'figure_invalid',
    });
  });
});

describe('the decimal mark of a column', () => {
  it.each([
    [['1.234', '9,84'], 'comma'],
    [['1.234', '9.84'], 'dot'],
    [['1.234.567'], 'comma'],
    [['1.234', '36.500'], null],
    [['9,84', '9.84'], null],
    [['15', '18 000', 'đạt'], null],
    [['12,5%'], 'comma'],
  ] as const)('of %j is %s', (column, mark) => {
    expect(decimalMarkIn([undefined, number(9.84), ...column.map(text)])).toBe(mark);
  });
});

it('reads back every figure as this project writes it in either language, or asks with it among the candidates', () => {
  const figures = fc.tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(figures, fc.constantFrom('vi' as const, 'en' as const), ([units, decimals], lang) => {
      const value = units / 10 ** decimals;
      const written = text(formatDecimal(value, decimals, lang));
      const mark = lang === 'vi' ? 'comma' : 'dot';
      expect(readFigure(written, mark)).toMatchObject({ kind: 'read', value: { value, decimals } });
      const open = readFigure(written);
      if (open.kind === 'ambiguous') expect(open.candidates.map((one) => one.value)).toContain(value);
      else expect(open).toMatchObject({ kind: 'read', value: { value } });
    }),
  );
});
