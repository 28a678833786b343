import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/calendar-date.ts';
import type { Cell } from './cell.ts';
import { dateOfSerial, readImportDate } from './read-date.ts';

const text = (written: string): Cell => ({ kind: 'text', text: written });

describe('a day told in a table', () => {
  it.each([
    '31/3/2020',
    '31/03/2020',
    '31-3-2020',
    '31.03.2020',
    '31 / 3 / 2020',
    '2020-03-31',
    '2020/3/31',
    'ngày 31 tháng 3 năm 2020',
    'Ngày 31 tháng 03 năm 2020'.normalize('NFD'),
    '31 thang 3 nam 2020',
    'ngày 31/3/2020',
  ])('is read from %j', (written) => {
    expect(readImportDate(text(written))).toEqual({ kind: 'read', value: '2020-03-31' });
  });

  it('puts the day before the month', () => {
    expect(readImportDate(text('3/4/2020'))).toEqual({ kind: 'read', value: '2020-04-03' });
  });

  it.each([
    ['3/13/2020', 'date_impossible', '13/03/2020'],
    ['31/2/2020', 'date_impossible', null],
    ['2020-13-01', 'date_impossible', '13/01/2020'],
    ['29/02/2021', 'date_impossible', null],
    ['31/3/20', 'date_invalid', '31/03/2020'],
    ['31/2/20', 'date_invalid', null],
    ['quý I/2020', 'date_invalid', null],
    ['2020', 'date_invalid', null],
  ])('is refused for %j as %s with %j proposed', (written, code, correction) => {
    expect(readImportDate(text(written))).toEqual({ kind: 'refused', code, correction });
  });

  it('is taken from a cell of a date or its serial number, never from a year', () => {
    expect(readImportDate({ kind: 'date', date: '2020-03-31' })).toEqual({
      kind: 'read',
      value: '2020-03-31',
    });
    const number = (value: number): Cell => ({ kind: 'number', number: value, percent: false });
    expect(readImportDate(number(43_921))).toEqual({ kind: 'read', value: '2020-03-31' });
    expect(readImportDate(number(2020))).toMatchObject({ code: 'date_invalid' });
    expect(readImportDate(number(43_921.5))).toMatchObject({ code: 'date_invalid' });
    expect(readImportDate({ kind: 'boolean', truth: true })).toMatchObject({ code: 'date_invalid' });
  });

  it('is not told by a blank cell', () => {
    expect(readImportDate(text(' '))).toEqual({ kind: 'empty' });
  });
});

describe('the serial number of a day', () => {
  it.each([
    [61, false, '1900-03-01'],
    [60, false, null],
    [43_921.75, false, '2020-03-31'],
    [42_459, true, '2020-03-31'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
  ])('%d counted from 1904 %s is %s', (serial, from1904, date) => {
    expect(dateOfSerial(serial, from1904)).toBe(date);
  });

  it('goes on day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        expect(dateOfSerial(serial + 1, false)).toBe(addDays(dateOfSerial(serial, false) ?? '', 1));
      }),
    );
  });
});
