import {
  type NewVersion,
  type VersionRefusal,
  versionRefusals,
} from '@tiendo/domain/criteria/set-version.ts';
import type { SetStore, SetWriter, StoredSet, VersionDecision } from './set-store.ts';

/** A new version as it is ordered; `scope`: the code of the unit it holds for, `same`: that of the old one. */
export type VersionOrder = Omit<NewVersion, 'scopeUnitId'> & VersionDecision & { scope: string | 'same' };

export type CopyRefusal = VersionRefusal | 'unknown_set' | 'unknown_unit';

export type CopyResult =
  | { ok: true; old: StoredSet; copy: StoredSet }
  | { ok: false; refusals: CopyRefusal[] };

async function scopeOf(writer: SetWriter, old: StoredSet, order: VersionOrder): Promise<number | null> {
  return order.scope === 'same' ? old.scopeUnitId : writer.unitAt(order.scope, order.validFrom);
}

/** Each criterion of the old set reads as its copy. */
async function mapToCopy(writer: SetWriter, old: StoredSet, copy: StoredSet): Promise<void> {
  const copied = new Map(copy.criteria.map(({ position, id }) => [position, id]));
  const note = `Chép nguyên từ bộ ${old.code}.`;
  const pairs = old.criteria.flatMap(({ id, position }) => {
    const toId = copied.get(position);
    return toId === undefined ? [] : [{ fromId: id, toId, note }];
  });
  await writer.enterMapping(copy.id, pairs);
}

/**
 * Makes a new version of a set from an old one: its criteria, indicators, thresholds and bands under
 * a code of its own, each old criterion reading as its copy. Until figures stand on it, it can change.
 */
export function copyCriteriaSet(store: SetStore, from: string, order: VersionOrder): Promise<CopyResult> {
  return store.write(async (writer): Promise<CopyResult> => {
    const sets = await writer.sets();
    const old = sets.find(({ code }) => code === from);
    if (old === undefined) return { ok: false, refusals: ['unknown_set'] };
    const scopeUnitId = await scopeOf(writer, old, order);
    const unknownUnit: CopyRefusal[] = order.scope !== 'same' && scopeUnitId === null ? ['unknown_unit'] : [];
    const version = { ...order, scopeUnitId };
    const codes = sets.map(({ code }) => code);
    const refusals = [...unknownUnit, ...versionRefusals(old, version, codes)];
    if (refusals.length > 0) return { ok: false, refusals };
    const id = await writer.copySet(old.id, version);
    if (order.endsOld) await writer.endSet(old.id, order.validFrom);
    const copy = (await writer.sets()).find((set) => set.id === id);
    if (copy === undefined) throw new Error('the copy of the set was not stored');
    await mapToCopy(writer, old, copy);
    return { ok: true, old, copy };
  });
}
