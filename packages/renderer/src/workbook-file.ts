import type { FigureCell } from '@tiendo/charts/figure-model.ts';
import { fileTable } from '@tiendo/charts/files/file-table.ts';
import { isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { ReadFigure } from './figure-answer.ts';
import { type FigureFact, figureFacts } from './figure-facts.ts';
import { withoutTime } from './steady-zip.ts';

const sheetNames: Record<Lang, [data: string, about: string]> = {
  vi: ['Số liệu', 'Thông tin'],
  en: ['Data', 'About'],
};

const dateFormats: Record<Lang, string> = { vi: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };

const bold = { fontWeight: 'bold' } as const;

/** Text is declared to be text, so that no spreadsheet takes it for a formula, a number or a date. */
const textCell = (value: string) => ({ type: String, value: value.normalize('NFC'), format: '@' }) as const;

const shownDecimals: Record<Lang, RegExp> = { vi: /,(\d+)/, en: /\.(\d+)/ };

/** As many decimals as a number is shown with: a source that prints 14,5 has not measured 14,50. */
const decimalsIn = (text: string, lang: Lang): number => (shownDecimals[lang].exec(text)?.[1] ?? '').length;

function numberCell(value: number, decimals: number): Cell {
  if (Number.isInteger(value)) return { type: Number, value };
  return { type: Number, value, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}

function cellOf(value: FigureCell['value'], decimals: number, lang: Lang): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return numberCell(value, decimals);
  if (isCalendarDate(value)) return { type: Date, value: new Date(value), format: dateFormats[lang] };
  return textCell(value);
}

const widest = 48;

/** As wide as the longest text of the column, within reason. */
const widthsOf = (rows: readonly (readonly string[])[]) =>
  (rows[0] ?? []).map((_, column) => ({
    width: Math.min(widest, 3 + Math.max(...rows.map((row) => (row[column] ?? '').length))),
  }));

function dataSheet({ model, lang }: ReadFigure) {
  const { columns, rows } = fileTable(model, lang);
  const head = columns.map(({ label }) => ({ ...textCell(label), ...bold }));
  const texts = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))];
  return {
    sheet: sheetNames[lang][0],
    data: [
      head,
      ...rows.map((row) => row.map(({ value, text }) => cellOf(value, decimalsIn(text, lang), lang))),
    ] satisfies SheetData,
    columns: widthsOf(texts),
    stickyRowsCount: 1,
  };
}

function aboutSheet(facts: readonly FigureFact[], lang: Lang) {
  return {
    sheet: sheetNames[lang][1],
    data: facts.map(({ label, value, decimals }) => [
      { ...textCell(label), ...bold },
      cellOf(value, decimals, lang),
    ]),
    columns: widthsOf(facts.map(({ label, value }) => [label, String(value ?? '')])),
    stickyRowsCount: 1,
  };
}

/** The table of a figure as a workbook: true numbers and dates, its heading frozen, and what it is on a second sheet. */
export async function workbookFile(figure: ReadFigure): Promise<Uint8Array> {
  const sheets = [dataSheet(figure), aboutSheet(figureFacts(figure), figure.lang)];
  return withoutTime(await writeExcelFile(sheets).toBuffer());
}
