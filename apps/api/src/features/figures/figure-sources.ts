import type { Data } from '../../shared/data/data.ts';

/** What figures are read from. */
export type FigureSources = Data;
