import {
  checkMapping,
  type MappedPair,
  type MappingRefusalCode,
} from '@tiendo/domain/criteria/mapping-refusal.ts';
import type { ListFile } from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { readMappingFile, type WrittenMapping } from './mapping-file.ts';
import type { NotedPair, SetFacts, StoredSet } from './set-store.ts';

export type MappingProblemCode =
  | MappingRefusalCode
  | 'unknown_set_from'
  | 'unknown_set_to'
  | 'mapping_stands';

/** Why a mapping of a file cannot be entered; `line` in the file, null where it is of the sets themselves. */
export type MappingProblem = {
  code: MappingProblemCode;
  from: string;
  to: string;
  line: number | null;
};

/** A mapping that can be entered. */
export type ReadyMapping = { from: StoredSet; to: StoredSet; pairs: NotedPair[] };

export type CheckedFile =
  | { ok: true; mappings: ReadyMapping[]; notes: ListProblem[] }
  | { ok: false; listProblems: ListProblem[]; mappingProblems: MappingProblem[] };

/** `replace`: a mapping that stands between the same sets gives way to that of the file. */
export type EntryOptions = { replace: boolean };

type Known = { sets: ReadonlyMap<string, StoredSet>; standing: MappedPair[] };

function checkOne(
  { from, to, lines }: WrittenMapping,
  { sets, standing }: Known,
  { replace }: EntryOptions,
): ReadyMapping | MappingProblem[] {
  const refused = (code: MappingProblemCode, line: number | null = null) => [{ code, from, to, line }];
  const [own, other] = [sets.get(from), sets.get(to)];
  if (own === undefined) return refused('unknown_set_from', lines[0]?.line);
  if (other === undefined) return refused('unknown_set_to', lines[0]?.line);
  const stands = standing.some((pair) => pair.from === from && pair.to === to);
  if (stands && !replace) return refused('mapping_stands');
  const { pairs, refusals } = checkMapping({ from: own, to: other, standing }, lines);
  if (refusals.length > 0)
    return refusals.flatMap(({ code, line }) =>
      refused(code, line === null ? null : (lines[line]?.line ?? null)),
    );
  return {
    from: own,
    to: other,
    pairs: pairs.map((pair, index) => ({ ...pair, note: lines[index]?.note ?? null })),
  };
}

/** Checks a mapping file against the sets and the mappings that stand, each mapping after those before it. */
export async function checkMappingFile(
  facts: SetFacts,
  file: ListFile,
  options: EntryOptions,
): Promise<CheckedFile> {
  const written = readMappingFile(file);
  const [stored, standing] = await Promise.all([facts.sets(), facts.standing()]);
  const known: Known = { sets: new Map(stored.map((set) => [set.code, set])), standing };
  const mappings: ReadyMapping[] = [];
  const mappingProblems: MappingProblem[] = [];
  for (const mapping of written.mappings) {
    const checked = checkOne(mapping, known, options);
    if (Array.isArray(checked)) mappingProblems.push(...checked);
    else mappings.push(checked);
    known.standing = [...known.standing, { from: mapping.from, to: mapping.to }];
  }
  const wrong = written.problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0 || mappingProblems.length > 0)
    return { ok: false, listProblems: wrong, mappingProblems };
  return { ok: true, mappings, notes: written.problems };
}
