import type { CriterionPlace, MappedSet, MappingPair } from './set-mapping.ts';
import { criterionNumbered } from './set-mapping.ts';

/** A criterion of a new version as an official writes it; `from`: the old ones that read as it, by number. */
export type VersionLine = {
  number: number;
  name: string | null;
  nameEn: string | null;
  from: readonly number[];
};

/** A criterion of a new version. `kept`: the old one that it is a copy of, with all that is told of it. */
export type VersionCriterion = {
  position: number;
  number: number | null;
  name: string | null;
  nameEn: string | null;
  kept: CriterionPlace | null;
  origins: CriterionPlace[];
};

export type VersionLineRefusalCode =
  | 'number_out_of_order'
  | 'unknown_criterion_from'
  | 'origin_told_twice'
  | 'name_missing';

/** Why a line cannot be; `line` counts the given lines from 0. */
export type VersionLineRefusal = { code: VersionLineRefusalCode; line: number };

type OldSet = Pick<MappedSet, 'criteria'>;

/** The criteria of a version that changes none. */
export function sameCriteria({ criteria }: OldSet): VersionCriterion[] {
  return criteria.map((kept) => {
    const { position, number } = kept;
    return { position, number, name: null, nameEn: null, kept, origins: [kept] };
  });
}

function lineRefusal(old: OldSet, line: VersionLine, index: number): VersionLineRefusalCode | null {
  if (line.number !== index + 1) return 'number_out_of_order';
  if (line.from.some((from) => criterionNumbered(old, from) === null)) return 'unknown_criterion_from';
  if (new Set(line.from).size < line.from.length) return 'origin_told_twice';
  const named = line.name !== null && line.nameEn !== null;
  const unnamed = line.name === null && line.nameEn === null;
  return named || (unnamed && line.from.length === 1) ? null : 'name_missing';
}

/**
 * The criteria of a new version, written in their order from number 1 on. A line without names keeps
 * the one old criterion that it names; one with names is a criterion of its own, of which no
 * indicator is known yet. Refused: numbers out of order, an old criterion that is not there or is
 * told twice in a line, a line with one name only or with none where it keeps none.
 */
export function versionCriteria(
  old: OldSet,
  lines: readonly VersionLine[],
): { criteria: VersionCriterion[]; refusals: VersionLineRefusal[] } {
  const refusals = lines.flatMap((line, index) => {
    const code = lineRefusal(old, line, index);
    return code === null ? [] : [{ code, line: index }];
  });
  if (refusals.length > 0) return { criteria: [], refusals };
  const criteria = lines.map(({ number, name, nameEn, from }) => {
    const origins = from.flatMap((one) => criterionNumbered(old, one) ?? []);
    const kept = name === null ? (origins[0] ?? null) : null;
    return { position: number, number, name, nameEn, kept, origins };
  });
  return { criteria, refusals };
}

/**
 * How the old criteria read in a new version: as every one that names them, or as none.
 * `newIds`: ids of the new criteria by position.
 */
export function versionMapping(
  old: OldSet,
  criteria: readonly VersionCriterion[],
  newIds: ReadonlyMap<number, number>,
): MappingPair[] {
  return old.criteria.flatMap(({ id }) => {
    const onto = criteria.filter(({ origins }) => origins.some((origin) => origin.id === id));
    const pairs = onto.map(({ position }) => ({ fromId: id, toId: newIds.get(position) ?? null }));
    return pairs.length === 0 ? [{ fromId: id, toId: null }] : pairs;
  });
}
