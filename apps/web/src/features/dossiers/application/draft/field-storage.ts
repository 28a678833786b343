import { savedMeeting } from '@tiendo/contracts/dossiers/dossier.ts';
import { conditionKey } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { reportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import { knownVerdict } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { jsonOf } from '../../../../shared/drafts/json-of.ts';
import { keyOf } from './dossier-field.ts';
import type { FieldDrafts } from './field-draft.ts';

const at = z.number().int();

const field = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verdict'), at, is: knownVerdict }),
  z.object({ kind: z.literal('note'), at, is: z.string().nullable() }),
  z.object({ kind: z.literal('value'), at, is: reportedValue }),
  z.object({ kind: z.literal('condition'), at: conditionKey, is: z.boolean().nullable() }),
  z.object({ kind: z.literal('meeting'), at: z.literal('commune'), is: savedMeeting.nullable() }),
]);

const kept = z.array(z.object({ base: field, mine: field }));

/** Keeps what is not stored yet on this machine. */
export type FieldStorage = {
  read: () => FieldDrafts;
  /** Whether it is kept: a browser may have no room, or none to give. */
  write: (drafts: FieldDrafts) => boolean;
};

/** The drafts of one person for one dossier, in the storage of the browser. */
export function browserFields(
  person: string,
  dossier: number,
  storage: Storage = localStorage,
): FieldStorage {
  const key = `tiendo.dossier:${person}:${dossier}`;
  return {
    read: () => {
      const parsed = kept.safeParse(jsonOf(storage.getItem(key)));
      return new Map((parsed.data ?? []).map((draft) => [keyOf(draft.mine), draft]));
    },
    write: (drafts) => {
      try {
        if (drafts.size === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify([...drafts.values()]));
        return true;
      } catch {
        return false;
      }
    },
  };
}
