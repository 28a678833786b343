import { parameterError } from './app-error.ts';
import type { CriteriaSetFamily, LevelRecord } from './criteria-set-record.ts';

export type CriteriaSetDirectory = {
  /** A set by its code, with its criteria, bands and the sets of the same level. */
  family(code: string): Promise<CriteriaSetFamily | null>;
  /** Every level, lowest first. */
  levels(): Promise<LevelRecord[]>;
};

/** The set with this code; refused as `unknown_criteria_set` where there is none. */
export async function requireSet(
  directory: CriteriaSetDirectory,
  code: string,
  path = 'set',
): Promise<CriteriaSetFamily> {
  const family = await directory.family(code);
  if (family === null) throw parameterError('unknown_criteria_set', path, { given: code });
  return family;
}
