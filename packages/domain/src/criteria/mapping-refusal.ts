import type { CriterionPlace, MappedSet, MappingPair } from './set-mapping.ts';
import { criterionNumbered } from './set-mapping.ts';

/** One line of a mapping as an official writes it, by criterion number; `to` null: no counterpart. */
export type MappingLine = { from: number; to: number | null };

/** A mapping that stands: the codes of its sets. */
export type MappedPair = { from: string; to: string };

export type MappingRefusalCode =
  | 'same_set'
  | 'other_level'
  | 'cycle_of_sets'
  | 'unknown_criterion_from'
  | 'unknown_criterion_to'
  | 'pair_told_twice'
  | 'none_beside_counterpart';

/** Why a mapping cannot be; `line` counts the given lines from 0, null where the sets themselves do not fit. */
export type MappingRefusal = { code: MappingRefusalCode; line: number | null };

type SetsToMap = {
  from: Pick<MappedSet, 'code' | 'levelCode'>;
  to: Pick<MappedSet, 'code' | 'levelCode'>;
  /** Every mapping that stands between sets. */
  standing: readonly MappedPair[];
};

function leadsTo(standing: readonly MappedPair[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const code of reached) {
    for (const pair of standing) if (pair.from === code) reached.add(pair.to);
  }
  return reached.has(to);
}

/**
 * Why one set cannot be mapped to another: they are one set, of different levels, or the second
 * leads back to the first over mappings that stand. Null: it can.
 */
export function setsRefusal({ from, to, standing }: SetsToMap): MappingRefusalCode | null {
  if (from.code === to.code) return 'same_set';
  if (from.levelCode !== to.levelCode) return 'other_level';
  return leadsTo(standing, to.code, from.code) ? 'cycle_of_sets' : null;
}

type ReadLine = {
  line: MappingLine;
  origin: CriterionPlace | null;
  counterpart: CriterionPlace | null;
};

function lineRefusal(read: ReadLine, earlier: readonly ReadLine[]): MappingRefusalCode | null {
  const { line, origin, counterpart } = read;
  if (origin === null) return 'unknown_criterion_from';
  if (line.to !== null && counterpart === null) return 'unknown_criterion_to';
  const ofOrigin = earlier.filter((other) => other.origin?.id === origin.id);
  if (ofOrigin.some((other) => other.counterpart?.id === counterpart?.id)) return 'pair_told_twice';
  const besideNone = ofOrigin.some((other) => (other.line.to === null) !== (line.to === null));
  return besideNone ? 'none_beside_counterpart' : null;
}

/** A checked mapping: its pairs by criterion id, or everything that speaks against it. */
export type CheckedMapping = { pairs: MappingPair[]; refusals: MappingRefusal[] };

/**
 * Checks a mapping between two sets, written by criterion numbers: each criterion reads as some of
 * the new set, or as none, and each pair is told once. `pairs` is empty where anything is refused.
 */
export function checkMapping(
  sets: { from: MappedSet; to: MappedSet; standing: readonly MappedPair[] },
  lines: readonly MappingLine[],
): CheckedMapping {
  const ofSets = setsRefusal(sets);
  if (ofSets !== null) return { pairs: [], refusals: [{ code: ofSets, line: null }] };
  const read = lines.map((line) => ({
    line,
    origin: criterionNumbered(sets.from, line.from),
    counterpart: line.to === null ? null : criterionNumbered(sets.to, line.to),
  }));
  const refusals = read.flatMap((one, line) => {
    const code = lineRefusal(one, read.slice(0, line));
    return code === null ? [] : [{ code, line }];
  });
  if (refusals.length > 0) return { pairs: [], refusals };
  const pairs = read.flatMap(({ origin, counterpart }) =>
    origin === null ? [] : [{ fromId: origin.id, toId: counterpart?.id ?? null }],
  );
  return { pairs, refusals };
}
