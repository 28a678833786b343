import { declaredCount, reportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import { knownVerdict } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { jsonOf } from '../../../shared/drafts/json-of.ts';
import { keyOf } from './entered-field.ts';
import type { UnitDraft } from './unit-draft.ts';

const at = z.number().int();

const field = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verdict'), at, is: knownVerdict }),
  z.object({ kind: z.literal('note'), at, is: z.string().nullable() }),
  z.object({ kind: z.literal('value'), at, is: reportedValue }),
  z.object({ kind: z.literal('declared'), at: z.literal(0), is: declaredCount }),
]);

const kept = z.object({
  origin: z.object({ report: z.number().int(), version: z.number().int() }).nullable(),
  changes: z.array(z.object({ base: field, mine: field })),
  conflicts: z.array(z.object({ mine: field, theirs: field })),
});

/** Keeps drafts on this machine, by unit. */
export type DraftStorage = {
  readAll: () => ReadonlyMap<string, UnitDraft>;
  /** Whether it is kept: a browser may have no room, or none to give. */
  write: (unit: string, draft: UnitDraft | null) => boolean;
};

function draftOf(text: string): UnitDraft | null {
  const parsed = kept.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { origin, changes, conflicts } = parsed.data;
  return {
    origin,
    changes: new Map(changes.map((change) => [keyOf(change.mine), change])),
    conflicts: new Map(conflicts.map((conflict) => [keyOf(conflict.mine), conflict])),
  };
}

const textOf = ({ origin, changes, conflicts }: UnitDraft): string =>
  JSON.stringify({ origin, changes: [...changes.values()], conflicts: [...conflicts.values()] });

/** The drafts of one person in one round, in the storage of the browser. */
export function browserDrafts(person: string, round: number, storage: Storage = localStorage): DraftStorage {
  const prefix = `tiendo.draft:${person}:${round}:`;
  return {
    readAll: () => {
      const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
      const drafts = keys.flatMap((key) => {
        const draft = draftOf(storage.getItem(key) ?? 'null');
        return draft === null ? [] : [[key.slice(prefix.length), draft] as const];
      });
      return new Map(drafts);
    },
    write: (unit, draft) => {
      try {
        if (draft === null) storage.removeItem(`${prefix}${unit}`);
        else storage.setItem(`${prefix}${unit}`, textOf(draft));
        return true;
      } catch {
        return false;
      }
    },
  };
}
