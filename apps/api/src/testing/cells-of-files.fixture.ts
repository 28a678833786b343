import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

/** The cells of a table that the server writes as CSV, as a spreadsheet of the language reads them. */
export const csvCells = (bytes: Uint8Array, lang: Lang): string[] =>
  parse(Buffer.from(bytes), { bom: true, delimiter: lang === 'vi' ? ';' : ',' }).flat();

/** What the sheets of a workbook hold: their formulas, and their texts. */
export function workbookCells(bytes: Uint8Array): { formulas: string[]; texts: string[] } {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, strFromU8(content)] as const,
  );
  const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/')).map(([, text]) => text);
  const shared = parts.filter(([name]) => name === 'xl/sharedStrings.xml').map(([, text]) => text);
  return {
    formulas: sheets.flatMap((text) => text.match(/<f[\s>/].*?<\/c>/gs) ?? []),
    texts: [...sheets, ...shared].flatMap((text) =>
      [...text.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, content = '']) => content),
    ),
  };
}
