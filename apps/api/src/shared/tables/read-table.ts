import { fileKindOf } from './file-kind.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { defaultLimits, type TableOptions, type TablePart } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';
import { sizeOf, type TableSource } from './table-source.ts';

/**
 * Reads an `.xlsx` or CSV file, by what it holds and not by its name, without holding it whole. Throws `TableRefusal`
 * with the problem where the file is refused, and the reason of the signal once it is aborted.
 */
export async function* readTable(source: TableSource, options: TableOptions = {}): AsyncGenerator<TablePart> {
  const reading = { ...options, limits: { ...defaultLimits, ...options.limits } };
  const { fileBytes } = reading.limits;
  if ((await sizeOf(source)) > fileBytes)
    throw new TableRefusal('file_too_large', { correction: `${Math.floor(fileBytes / 1024 / 1024)} MB` });
  const kind = await fileKindOf(source);
  yield* kind === 'workbook' ? readXlsx(source, reading) : readCsv(source, reading);
}
