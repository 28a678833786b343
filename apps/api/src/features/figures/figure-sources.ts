import type { CriteriaSetDirectory } from '../../shared/criteria-set-directory.ts';
import type { SourceDirectory } from '../../shared/source-directory.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import type { ProgressReader } from './progress-reader.ts';
import type { UnitMarks } from './unit-marks.ts';

/** What figures are read from. */
export type FigureSources = {
  units: UnitDirectory;
  sets: CriteriaSetDirectory;
  sources: SourceDirectory;
  progress: ProgressReader;
  marks: UnitMarks;
};
