import type { Who } from './import-record.ts';

/** What the process that reads and writes files is told to do with an import. */
export type ImportTask = {
  readonly kind: 'plan' | 'apply';
  readonly id: number;
  readonly databaseUrl: string;
  /** Where the file lies. */
  readonly file: string;
  readonly who: Who;
};

/** How much of a file was read; `share` from 0 to 1. */
export type ImportProgress = { readonly rowsRead: number; readonly share: number };
