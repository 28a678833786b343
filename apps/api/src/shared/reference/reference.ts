import type { DataVersions } from '../data/data.ts';
import type { AggregateDirectory } from './aggregate-directory.ts';
import type { CriteriaSetDirectory } from './criteria-set-directory.ts';
import type { MarksDirectory } from './marks-directory.ts';
import type { SourceDirectory } from './source-directory.ts';
import type { UnitDirectory } from './unit-directory.ts';

/** What figures refer to and what seldom changes, as it was at one moment. */
export type Reference = {
  readonly units: UnitDirectory;
  readonly sets: CriteriaSetDirectory;
  readonly sources: SourceDirectory;
  readonly aggregates: AggregateDirectory;
  readonly marks: MarksDirectory;
};

/** The reference data as it is when asked; what one request reads of it is of one moment. */
export type ReadReference = (asked?: DataVersions) => Promise<Reference>;
