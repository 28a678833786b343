import { type Lang, langs } from '@tiendo/domain/wording/lang.ts';
import type { Options } from 'csv-stringify';

/** The form of a table in a language: as its spreadsheets read it, under its headings, without formulas. */
export const csvForm = (lang: Lang, headings: readonly string[]): Options => ({
  bom: true,
  delimiter: lang === langs[0] ? ';' : ',',
  record_delimiter: 'windows',
  escape_formulas: true,
  header: true,
  columns: headings.map((header, key) => ({ key: String(key), header })),
});
