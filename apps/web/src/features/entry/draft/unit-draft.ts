import type { Report } from '@tiendo/contracts/reports/report.ts';
import { mergeCells } from '@tiendo/domain/reporting/merge-cells.ts';
import { type EnteredField, type FieldKey, fieldsOf, isSameField, keyOf } from './entered-field.ts';

/** What was there when a field was entered, and what was entered. */
export type FieldChange = { readonly base: EnteredField; readonly mine: EnteredField };

/** What two people entered in one field: the other's is stored, and one of the two is to be chosen. */
export type FieldConflict = { readonly mine: EnteredField; readonly theirs: EnteredField };

/** The stored report that a draft goes on from. */
export type DraftOrigin = { readonly report: number; readonly version: number };

/** What was entered for one commune and is not stored yet. `origin` null: its report is not opened yet. */
export type UnitDraft = {
  readonly origin: DraftOrigin | null;
  readonly changes: ReadonlyMap<FieldKey, FieldChange>;
  readonly conflicts: ReadonlyMap<FieldKey, FieldConflict>;
};

export const emptyDraft = (origin: DraftOrigin | null): UnitDraft => ({
  origin,
  changes: new Map(),
  conflicts: new Map(),
});

export const isEmpty = ({ changes, conflicts }: UnitDraft): boolean =>
  changes.size === 0 && conflicts.size === 0;

/** The draft with one more change; a field that is back at what was stored is no change. */
export function entered(draft: UnitDraft, { base, mine }: FieldChange): UnitDraft {
  const key = keyOf(mine);
  const [changes, conflicts] = [new Map(draft.changes), new Map(draft.conflicts)];
  const first = changes.get(key)?.base ?? base;
  if (isSameField(first, mine)) changes.delete(key);
  else changes.set(key, { base: first, mine });
  conflicts.delete(key);
  return { ...draft, changes, conflicts };
}

/** The draft after changes of it were stored. A field that was entered again meanwhile, or put back, stays changed. */
export function stored(draft: UnitDraft, sent: readonly FieldChange[], origin: DraftOrigin): UnitDraft {
  const changes = new Map(draft.changes);
  for (const { base, mine: sentField } of sent) {
    const key = keyOf(sentField);
    const now = draft.changes.get(key)?.mine ?? base;
    if (isSameField(now, sentField)) changes.delete(key);
    else changes.set(key, { base: sentField, mine: now });
  }
  return { ...draft, origin, changes };
}

/**
 * The draft on top of what somebody else stored meanwhile. A field that only one of the two changed is as that one has
 * it; one that both changed differently becomes a conflict.
 */
export function rebased(draft: UnitDraft, theirs: Report): UnitDraft {
  const entries = [...draft.changes];
  const keys = new Set(draft.changes.keys());
  const storedNow = new Map([...fieldsOf(theirs)].filter(([key]) => keys.has(key)));
  const { cells, conflicts } = mergeCells(
    new Map(entries.map(([key, { base }]) => [key, base])),
    new Map(entries.map(([key, { mine }]) => [key, mine])),
    storedNow,
    isSameField,
  );
  const changes = entries.flatMap(([key]) => {
    const [base, mine] = [storedNow.get(key), cells.get(key)];
    if (base === undefined || mine === undefined || isSameField(base, mine)) return [];
    return [[key, { base, mine }] as const];
  });
  const told = conflicts.flatMap(({ key, mine, theirs: other }) =>
    mine === undefined || other === undefined ? [] : [[key, { mine, theirs: other }] as const],
  );
  return {
    origin: { report: theirs.id, version: theirs.version },
    changes: new Map(changes),
    conflicts: new Map([...draft.conflicts, ...told]),
  };
}

/** The draft after a conflict was settled: by what I entered, or by what is stored. */
export function settled(draft: UnitDraft, key: FieldKey, by: 'mine' | 'theirs'): UnitDraft {
  const conflict = draft.conflicts.get(key);
  const conflicts = new Map(draft.conflicts);
  conflicts.delete(key);
  const rest = { ...draft, conflicts };
  if (conflict === undefined || by === 'theirs') return rest;
  return entered(rest, { base: conflict.theirs, mine: conflict.mine });
}
