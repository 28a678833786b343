import type { Reference } from '../../shared/reference/reference.ts';
import type { ProgressReader } from './progress-reader.ts';
import type { UnitMarks } from './unit-marks.ts';

/** What figures are read from. */
export type FigureSources = Reference & {
  progress: ProgressReader;
  marks: UnitMarks;
};
