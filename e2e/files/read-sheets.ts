import type { Download } from '@playwright/test';
import readSheetsOf from 'read-excel-file/node';

/** The cells of each sheet of a saved workbook, row by row. */
export async function readSheets(download: Download): Promise<unknown[][][]> {
  const sheets = await readSheetsOf(await download.path());
  return sheets.map(({ data }) => data);
}
