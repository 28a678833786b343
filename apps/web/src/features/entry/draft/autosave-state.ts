import type { Failure } from '../../../shared/api/failure.ts';
import type { FieldChange, UnitDraft } from './unit-draft.ts';

/** How saving stands, by unit. */
export type AutosaveState = {
  readonly drafts: ReadonlyMap<string, UnitDraft>;
  /** What is under way. */
  readonly sending: ReadonlyMap<string, readonly FieldChange[]>;
  /** Why a draft was not stored when it was last sent. */
  readonly failures: ReadonlyMap<string, Failure>;
  /** When something was stored last, and how many fields since the page was opened. */
  readonly saved: { readonly at: number; readonly fields: number } | null;
  /** Whether drafts outlive the page. */
  readonly isKept: boolean;
};

/** The map with another value of a key; null takes it away. */
export function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V | null): Map<string, V> {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
