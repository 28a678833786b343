import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureCell, FigureModel } from '../figure-model.ts';
import { fileTable } from './file-table.ts';

const byteOrderMark = '\uFEFF';

/** Vietnamese spreadsheets part cells by semicolons, because the comma is theirs for decimals. */
const separators: Record<Lang, string> = { vi: ';', en: ',' };

/** A cell that begins like a formula is text: an apostrophe keeps a spreadsheet from running it. */
const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

function quoted(text: string, lang: Lang): string {
  const needed = text.includes(separators[lang]) || /["\r\n]/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

function numberText(value: number, lang: Lang): string {
  const text = String(value);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

function cellText({ value }: FigureCell, lang: Lang): string {
  if (value === null) return '';
  return typeof value === 'number' ? numberText(value, lang) : quoted(harmless(value.normalize('NFC')), lang);
}

/**
 * The table of a figure as CSV for spreadsheets: UTF-8 with a byte order mark, one header row, RFC 4180 quoting
 * and line ends. Vietnamese: semicolons and decimal commas; English: commas and points. Numbers
 * are not rounded and stay numbers, also below zero; what is not known is empty.
 */
export function figureCsv(figure: Pick<FigureModel, 'table' | 'readingText'>, lang: Lang): string {
  const { columns, rows } = fileTable(figure, lang);
  const lines = [
    columns.map(({ label }) => quoted(harmless(label), lang)),
    ...rows.map((row) => row.map((cell) => cellText(cell, lang))),
  ];
  return byteOrderMark + lines.map((line) => `${line.join(separators[lang])}\r\n`).join('');
}
