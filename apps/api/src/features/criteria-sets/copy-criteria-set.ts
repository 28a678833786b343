import {
  type NewVersion,
  type VersionRefusal,
  versionRefusals,
} from '@tiendo/domain/criteria/set-version.ts';
import {
  sameCriteria,
  type VersionCriterion,
  type VersionLineRefusalCode,
  versionCriteria,
  versionMapping,
} from '@tiendo/domain/criteria/version-criteria.ts';
import type { ListFile } from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import type { SetStore, SetWriter, StoredSet, VersionDecision } from './set-store.ts';
import { readVersionFile } from './version-file.ts';

/** A new version as it is ordered; `scope`: the code of the unit it holds for, `same`: that of the old one. */
export type VersionOrder = Omit<NewVersion, 'scopeUnitId'> &
  VersionDecision & {
    scope: string | 'same';
    /** Its criteria; null: those of the old one. */
    criteria: ListFile | null;
  };

export type CopyRefusal = VersionRefusal | 'unknown_set' | 'unknown_unit';

/** Why a line of the file of criteria is refused; counted from 1 with the heading. */
export type CriterionRefusal = { code: VersionLineRefusalCode; line: number };

export type RefusedCopy = {
  ok: false;
  refusals: CopyRefusal[];
  criterionRefusals: CriterionRefusal[];
  listProblems: ListProblem[];
};

export type CopyResult = { ok: true; old: StoredSet; copy: StoredSet; kept: number } | RefusedCopy;

const refused = (more: Partial<RefusedCopy>): RefusedCopy => ({
  ok: false,
  refusals: [],
  criterionRefusals: [],
  listProblems: [],
  ...more,
});

async function scopeOf(writer: SetWriter, old: StoredSet, order: VersionOrder): Promise<number | null> {
  return order.scope === 'same' ? old.scopeUnitId : writer.unitAt(order.scope, order.validFrom);
}

type Ordered = { criteria: VersionCriterion[] } & Pick<RefusedCopy, 'criterionRefusals' | 'listProblems'>;

function orderedCriteria(old: StoredSet, file: ListFile | null): Ordered {
  if (file === null) return { criteria: sameCriteria(old), criterionRefusals: [], listProblems: [] };
  const { lines, problems } = readVersionFile(file);
  if (problems.length > 0) return { criteria: [], criterionRefusals: [], listProblems: problems };
  const { criteria, refusals } = versionCriteria(old, lines);
  const criterionRefusals = refusals.map(({ code, line }) => ({ code, line: lines[line]?.line ?? 0 }));
  return { criteria, criterionRefusals, listProblems: [] };
}

/** Each old criterion reads as what became of it. */
async function mapToCopy(writer: SetWriter, old: StoredSet, copy: StoredSet, criteria: VersionCriterion[]) {
  const newIds = new Map(copy.criteria.map(({ position, id }) => [position, id]));
  const keptIds = new Set(
    criteria.flatMap(({ kept, position }) => (kept === null ? [] : [newIds.get(position)])),
  );
  const pairs = versionMapping(old, criteria, newIds).map((pair) => ({
    ...pair,
    note: pair.toId !== null && keptIds.has(pair.toId) ? `Chép nguyên từ bộ ${old.code}.` : null,
  }));
  await writer.enterMapping(copy.id, pairs);
}

/**
 * Makes a new version of a set from an old one under a code of its own: its criteria, indicators,
 * thresholds and bands, or criteria told by a file, each old criterion reading as what became of it.
 * Until figures stand on it, it can change.
 */
export function copyCriteriaSet(store: SetStore, from: string, order: VersionOrder): Promise<CopyResult> {
  return store.write(async (writer): Promise<CopyResult> => {
    const sets = await writer.sets();
    const old = sets.find(({ code }) => code === from);
    if (old === undefined) return refused({ refusals: ['unknown_set'] });
    const scopeUnitId = await scopeOf(writer, old, order);
    const unknownUnit: CopyRefusal[] = order.scope !== 'same' && scopeUnitId === null ? ['unknown_unit'] : [];
    const version = { ...order, scopeUnitId };
    const codes = sets.map(({ code }) => code);
    const refusals = [...unknownUnit, ...versionRefusals(old, version, codes)];
    const { criteria, criterionRefusals, listProblems } = orderedCriteria(old, order.criteria);
    if (refusals.length + criterionRefusals.length + listProblems.length > 0)
      return refused({ refusals, criterionRefusals, listProblems });
    const id = await writer.copySet(old.id, version, { criteria, changed: order.criteria !== null });
    if (order.endsOld) await writer.endSet(old.id, order.validFrom);
    const copy = (await writer.sets()).find((set) => set.id === id);
    if (copy === undefined) throw new Error('the copy of the set was not stored');
    await mapToCopy(writer, old, copy, criteria);
    return { ok: true, old, copy, kept: criteria.filter(({ kept }) => kept !== null).length };
  });
}
