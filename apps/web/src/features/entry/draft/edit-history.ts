import type { EnteredField } from './entered-field.ts';

/** One field of one commune, before and after. */
export type Edit = { readonly unit: string; readonly before: EnteredField; readonly after: EnteredField };

/** What was entered together is undone together. */
export type EditHistory = {
  readonly done: readonly (readonly Edit[])[];
  readonly undone: readonly (readonly Edit[])[];
};

export const noEdits: EditHistory = { done: [], undone: [] };

/** More steps back than anybody takes. */
const longest = 200;

export const recorded = ({ done }: EditHistory, edits: readonly Edit[]): EditHistory => ({
  done: [...done, edits].slice(-longest),
  undone: [],
});

const reversed = (edits: readonly Edit[]): Edit[] =>
  edits.map(({ unit, before, after }) => ({ unit, before: after, after: before })).reverse();

/** The edits that take the last step back, and the history after it; null where there is none. */
export function undo({ done, undone }: EditHistory): { edits: readonly Edit[]; history: EditHistory } | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  return { edits: reversed(last), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The edits that take the last step forth again, and the history after it; null where there is none. */
export function redo({ done, undone }: EditHistory): { edits: readonly Edit[]; history: EditHistory } | null {
  const last = undone.at(-1);
  if (last === undefined) return null;
  return { edits: last, history: { done: [...done, last], undone: undone.slice(0, -1) } };
}
