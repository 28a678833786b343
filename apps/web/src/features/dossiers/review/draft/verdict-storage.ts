import { criterionReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { reviewVerdicts } from '@tiendo/domain/dossiers/review.ts';
import { z } from 'zod';
import { jsonOf } from '../../../../shared/drafts/json-of.ts';
import type { VerdictDraft } from './verdict-draft.ts';

const kept = z.object({
  base: criterionReview,
  mine: z.object({
    verdict: z.enum(reviewVerdicts).nullable(),
    reason: z.string(),
    documentNumber: z.string(),
  }),
  theirs: criterionReview.nullable(),
});

/** Keeps what is not stored yet on this machine, by the position of the criterion. */
export type VerdictStorage = {
  readAll: () => ReadonlyMap<number, VerdictDraft>;
  /** Whether it is kept: a browser may have no room, or none to give. */
  write: (criterion: number, draft: VerdictDraft | null) => boolean;
};

/** Whose drafts: of one person, of one submission of a dossier, in one stage. */
export type DraftsOf = { person: string; dossier: number; submission: number; stage: string };

/** The drafts of one review, in the storage of the browser. */
export function browserVerdicts(of: DraftsOf, storage: Storage = localStorage): VerdictStorage {
  const prefix = `tiendo.review:${of.person}:${of.dossier}.${of.submission}:${of.stage}:`;
  return {
    readAll: () => {
      const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
      const drafts = keys.flatMap((key) => {
        const parsed = kept.safeParse(jsonOf(storage.getItem(key)));
        if (!parsed.success) return [];
        return [[Number(key.slice(prefix.length)), { ...parsed.data, isStored: false }] as const];
      });
      return new Map(drafts);
    },
    write: (criterion, draft) => {
      try {
        if (draft === null) storage.removeItem(`${prefix}${criterion}`);
        else storage.setItem(`${prefix}${criterion}`, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
  };
}
