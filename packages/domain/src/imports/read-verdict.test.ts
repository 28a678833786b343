import { describe, expect, it } from 'vitest';
import { verdicts } from '../criteria/verdict.ts';
import { knownVerdicts, verdictWord } from '../wording/verdict-words.ts';
import type { Cell } from './cell.ts';
import { readTotal } from './read-total.ts';
import { readVerdict } from './read-verdict.ts';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const number = (value: number): Cell => ({ kind: 'number', number: value, percent: false });

describe('a verdict told in a table', () => {
  it.each([
    ['met', ['Đ', 'đ', 'D', 'x', 'X', '✓', '✔\ufe0f', '1', 'đạt', 'Đạt.', 'DAT', 'có', 'met']],
    ['basically_met', ['CB', 'cơ bản đạt', 'Cơ bản', 'basically met']],
    ['not_met', ['C', '0', 'chưa', 'chưa đạt', 'Chua dat', 'không đạt', 'KĐ', 'not met']],
    ['not_assessed', ['K', 'không xét', 'khong xet', 'not assessed']],
    ['unknown', ['?', 'chưa rõ', 'unknown']],
  ] as const)('reads as %s from each of %j, decomposed too', (verdict, spellings) => {
    for (const written of spellings)
      for (const form of [written, written.normalize('NFD'), ` ${written}\u00a0`])
        expect(readVerdict(text(form), verdicts)).toEqual({ kind: 'read', value: verdict });
  });

  it('reads what this project writes in either language', () => {
    for (const verdict of knownVerdicts)
      for (const lang of ['vi', 'en'] as const)
        expect(readVerdict(text(verdictWord(verdict, lang)), verdicts)).toEqual({
          kind: 'read',
          value: verdict,
        });
  });

  it('reads the numbers 1 and 0 and the truth values of a workbook', () => {
    expect(readVerdict(number(1), verdicts)).toEqual({ kind: 'read', value: 'met' });
    expect(readVerdict(number(0), verdicts)).toEqual({ kind: 'read', value: 'not_met' });
    expect(readVerdict({ kind: 'boolean', truth: false }, verdicts)).toEqual({
      kind: 'read',
      value: 'not_met',
    });
  });

  it('says nothing where the cell is blank', () => {
    expect(readVerdict(undefined, verdicts)).toEqual({ kind: 'empty' });
    expect(readVerdict(text(' '), verdicts)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['đạt (mới)', 'đạt'],
    ['chưa đạt, thiếu 2 km', 'chưa đạt'],
    ['2', null],
    ['1%', null],
    ['✗', null],
    ['M', null],
    ['N', null],
    ['xong', null],
  ])('refuses %j and proposes %j', (written, correction) => {
    expect(readVerdict(text(written), verdicts)).toEqual({
      kind: 'refused',
      code: 'verdict_invalid',
      correction,
    });
  });

  it('refuses a verdict that the set does not know, and names those it knows', () => {
    expect(readVerdict(text('CB'), ['met', 'not_met'])).toEqual({
      kind: 'refused',
      code: 'verdict_not_allowed',
      correction: 'đạt, chưa đạt',
    });
  });

  it('refuses a date', () => {
    expect(readVerdict({ kind: 'date', date: '2020-01-01' }, verdicts)).toMatchObject({
      code: 'verdict_invalid',
    });
  });
});

describe('a total of criteria met', () => {
  it.each([
    [number(15), 15],
    [text('15'), 15],
    [text('15/19'), 15],
    [text(' 8 / 19 '), 8],
    [number(0), 0],
  ])('is read from %j', (cell, total) => {
    expect(readTotal(cell, 19)).toEqual({ kind: 'read', value: total });
  });

  it.each([
    [text('15/20'), 'total_of_other_set'],
    [number(20), 'total_invalid'],
    [number(9.84), 'total_invalid'],
    [text('1.234'), 'total_invalid'],
    [text('15%'), 'total_invalid'],
    [text('-1'), 'total_invalid'],
    [{ kind: 'date', date: '2019-08-01' } as Cell, 'total_invalid'],
  ])('is refused for %j as %s', (cell, code) => {
    expect(readTotal(cell, 19)).toMatchObject({ kind: 'refused', code });
  });

  it('may be left blank', () => {
    expect(readTotal(undefined, 19)).toEqual({ kind: 'empty' });
  });
});
