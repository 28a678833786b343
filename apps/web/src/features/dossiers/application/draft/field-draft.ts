import { type DossierField, type FieldKey, isSameField, keyOf } from './dossier-field.ts';

/** What was stored when a field was written, and what was written. */
export type FieldDraft = { readonly base: DossierField; readonly mine: DossierField };

export type FieldDrafts = ReadonlyMap<FieldKey, FieldDraft>;

/** The drafts with one more field; one that is back at what is stored is none. */
export function written(drafts: FieldDrafts, base: DossierField, mine: DossierField): FieldDrafts {
  const next = new Map(drafts);
  const first = drafts.get(keyOf(mine))?.base ?? base;
  if (isSameField(first, mine)) next.delete(keyOf(mine));
  else next.set(keyOf(mine), { base: first, mine });
  return next;
}

type Stored = ReadonlyMap<FieldKey, DossierField>;

/** The drafts on top of what is stored now: what is stored as it was written is no draft any more. */
export function onTopOf(drafts: FieldDrafts, stored: Stored): FieldDrafts {
  return new Map(
    [...drafts].filter(([key, { mine }]) => {
      const now = stored.get(key);
      return now !== undefined && !isSameField(now, mine);
    }),
  );
}

/** Whether somebody else has stored another word in a field since it was written: one of the two is to be chosen. */
export function isDisputed({ base, mine }: FieldDraft, stored: Stored): boolean {
  const now = stored.get(keyOf(mine));
  return now !== undefined && !isSameField(now, base) && !isSameField(now, mine);
}

/** The drafts after some were stored, and how; one that was written again meanwhile goes on from there. */
export function afterSaving(drafts: FieldDrafts, sent: readonly FieldDraft[], stored: Stored): FieldDrafts {
  const next = new Map(drafts);
  for (const { mine } of sent) {
    const [now, base] = [drafts.get(keyOf(mine)), stored.get(keyOf(mine))];
    if (now === undefined || base === undefined || isSameField(now.mine, mine)) next.delete(keyOf(mine));
    else next.set(keyOf(mine), { base, mine: now.mine });
  }
  return next;
}
