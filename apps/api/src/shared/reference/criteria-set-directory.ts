import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { Band } from '@tiendo/domain/figures/distribution.ts';
import { parameterError } from '../app-error.ts';
import type { CriteriaSetFamily, CriteriaSetRecord, LevelRecord } from './criteria-set-record.ts';

export type CriteriaSetDirectory = {
  /** A set by its code, with its criteria, bands and the sets of the same level. */
  family(code: string): CriteriaSetFamily | null;
  byId(id: number): CriteriaSetRecord | null;
  /** Every level, lowest first. */
  readonly levels: readonly LevelRecord[];
  /** Every set: by level, national before provincial, earliest first. */
  readonly all: readonly CriteriaSetRecord[];
};

export type StoredSet = { set: CriteriaSetRecord; criteria: CriterionReference[]; bands: Band[] };

function earliestFirst(a: CriteriaSetRecord, b: CriteriaSetRecord): number {
  const [left, right] = [`${a.validFrom ?? ''} ${a.code}`, `${b.validFrom ?? ''} ${b.code}`];
  return left < right ? -1 : 1;
}

/** The directory over all sets, given in the order of {@link CriteriaSetDirectory.all}. */
export function criteriaSetDirectory(
  levels: readonly LevelRecord[],
  stored: readonly StoredSet[],
): CriteriaSetDirectory {
  const all = stored.map(({ set }) => set);
  const byLevel = Map.groupBy(all.toSorted(earliestFirst), (set) => set.level.id);
  const families = new Map(
    stored.map((one) => [one.set.code, { ...one, siblings: byLevel.get(one.set.level.id) ?? [] }]),
  );
  const byId = new Map(all.map((set) => [set.id, set]));
  return {
    levels,
    all,
    family: (code) => families.get(code) ?? null,
    byId: (id) => byId.get(id) ?? null,
  };
}

/** The set with this code; refused as `unknown_criteria_set` where there is none. */
export function requireSet(directory: CriteriaSetDirectory, code: string, path = 'set'): CriteriaSetFamily {
  const family = directory.family(code);
  if (family === null) throw parameterError('unknown_criteria_set', path, { given: code });
  return family;
}
