import { describe, expect, it } from 'vitest';
import type { FigureCell, FigureTable } from '../figure-model.ts';
import { figureCsv } from './csv-file.ts';

const cell = (value: FigureCell['value']): FigureCell => ({ value, text: 'as read' });

const tableOf = (...rows: FigureCell['value'][][]): FigureTable => ({
  caption: 'Bình quân',
  columns: [
    { key: 'unit', label: 'Xã', numeric: false },
    { key: 'average', label: 'Bình quân', numeric: true },
  ],
  rows: rows.map((row) => row.map(cell)),
});

const csvOf = (table: FigureTable, lang: 'vi' | 'en'): string =>
  figureCsv({ table, readingText: lang === 'vi' ? 'như báo cáo' : 'as reported' }, lang);

const linesOf = (table: FigureTable, lang: 'vi' | 'en'): string[] => csvOf(table, lang).split('\r\n');

describe('CSV', () => {
  it('in Vietnamese has a byte order mark, semicolons and decimal commas', () => {
    expect(csvOf(tableOf(['Lộc Bình', 187 / 19]), 'vi')).toBe(
      '\uFEFFXã;Bình quân;Cách đọc\r\nLộc Bình;9,842105263157896;Như báo cáo\r\n',
    );
  });

  it('in English has commas and points', () => {
    expect(linesOf(tableOf(['Lộc Bình', 14.5]), 'en')).toEqual([
      '\uFEFFXã,Bình quân,Reading',
      'Lộc Bình,14.5,As reported',
      '',
    ]);
  });

  it('leaves what is not known empty', () => {
    expect(linesOf(tableOf(['Văn Quan', null]), 'vi')[1]).toBe('Văn Quan;;Như báo cáo');
  });

  it.each(['=1+1', '+84', '-x', '@A1', '\tA', '＝1+1'])(
    'makes text that begins like a formula harmless: %j',
    (text) => {
      expect(linesOf(tableOf([text, 1]), 'vi')[1]).toBe(`'${text};1;Như báo cáo`);
    },
  );

  it('keeps numbers below zero numbers', () => {
    expect(linesOf(tableOf(['Hữu Lân', -1.5]), 'vi')[1]).toBe('Hữu Lân;-1,5;Như báo cáo');
  });

  it.each<['vi' | 'en', string, string]>([
    ['vi', 'Y tế; giáo dục', '"Y tế; giáo dục"'],
    ['vi', 'Y tế, giáo dục', 'Y tế, giáo dục'],
    ['en', 'Y tế, giáo dục', '"Y tế, giáo dục"'],
    ['en', 'xã "điểm"', '"xã ""điểm"""'],
    ['en', 'hai\ndòng', '"hai\ndòng"'],
  ])('quotes in %s where a cell needs it: %j', (lang, text, written) => {
    const separator = lang === 'vi' ? ';' : ',';
    expect(csvOf(tableOf([text, 1]), lang)).toContain(`${written}${separator}1${separator}`);
  });

  it('composes letters and keeps dates as ISO dates', () => {
    expect(linesOf(tableOf(['Khuất Xá'.normalize('NFD'), '2020-03-31']), 'vi')[1]).toBe(
      'Khuất Xá;2020-03-31;Như báo cáo',
    );
  });
});
