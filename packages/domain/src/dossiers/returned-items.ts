import type { DossierState } from './dossier-state.ts';

/** What was returned for more: criteria, and papers by their code. */
export type ReturnedItems = {
  readonly criteria: ReadonlySet<number>;
  readonly papers: ReadonlySet<string>;
};

/** A part of a dossier that the applicant may want to change. */
export type DossierItem =
  | { readonly kind: 'criterion'; readonly criterionId: number }
  | { readonly kind: 'paper'; readonly code: string };

const wantsMore: ReadonlySet<DossierState> = new Set(['district_wants_more', 'province_wants_more']);

/** Whether a part of a dossier may be changed by its applicant: all of it while prepared, then what was returned. */
export function isItemOpen(state: DossierState, returned: ReturnedItems, item: DossierItem): boolean {
  if (state === 'preparing') return true;
  if (!wantsMore.has(state)) return false;
  return item.kind === 'criterion' ? returned.criteria.has(item.criterionId) : returned.papers.has(item.code);
}

/**
 * What was returned and is as it was: a dossier is not handed in again before every returned item has changed. Criteria
 * by id, papers by code.
 */
export function untouchedItems(
  returned: ReturnedItems,
  changed: ReturnedItems,
): { readonly criteria: number[]; readonly papers: string[] } {
  return {
    criteria: [...returned.criteria].filter((id) => !changed.criteria.has(id)),
    papers: [...returned.papers].filter((code) => !changed.papers.has(code)),
  };
}
