import type { Verdict } from '../criteria/verdict.ts';
import type { Quantity } from '../values/quantity.ts';
import type { ImportSet } from './import-set.ts';
import type { IndicatorValue } from './indicator-value.ts';

/**
 * What is known of one unit under one set at one date, by ids of criteria and indicators; a criterion without a
 * verdict is unknown. `metCount` null: no count is known.
 */
export type UnitState = {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly values: ReadonlyMap<number, IndicatorValue>;
  readonly criterionNotes: ReadonlyMap<number, string>;
  readonly metCount: number | null;
  readonly note: string | null;
};

/** What a file tells of one unit; what it leaves blank it does not tell. */
export type ToldState = {
  readonly verdicts: ReadonlyMap<number, Verdict | 'unknown'>;
  readonly values: ReadonlyMap<number, IndicatorValue>;
  readonly criterionNotes: ReadonlyMap<number, string>;
  readonly total: number | null;
  readonly note: string | null;
};

export const nothingTold: ToldState = {
  verdicts: new Map(),
  values: new Map(),
  criterionNotes: new Map(),
  total: null,
  note: null,
};

export const tellsNothing = ({ verdicts, values, criterionNotes, total, note }: ToldState): boolean =>
  verdicts.size + values.size + criterionNotes.size === 0 && total === null && note === null;

const knownNothing: UnitState = { ...nothingTold, verdicts: new Map(), metCount: null };

/** How many criteria the verdicts leave room for: those met, and those met or unknown. */
export function metBetween(
  verdicts: UnitState['verdicts'],
  { criteria }: ImportSet,
): { from: number; to: number } {
  const from = criteria.filter(({ id }) => verdicts.get(id) === 'met').length;
  return { from, to: from + criteria.filter(({ id }) => !verdicts.has(id)).length };
}

function metCountOf(
  told: ToldState,
  before: UnitState,
  verdicts: UnitState['verdicts'],
  set: ImportSet,
): number | null {
  const { from, to } = metBetween(verdicts, set);
  if (told.total !== null) return told.total;
  if (from === to && verdicts.size > 0) return from;
  return told.verdicts.size === 0 ? before.metCount : null;
}

function valuesAfter(known: UnitState['values'], told: ToldState['values']): UnitState['values'] {
  if (told.size === 0) return known;
  const values = new Map(known);
  for (const [id, { quantity, isMet }] of told) {
    const before = known.get(id);
    values.set(id, { quantity: quantity ?? before?.quantity ?? null, isMet: isMet ?? before?.isMet ?? null });
  }
  return values;
}

/** The state once what was told is taken: what is not told stays, `unknown` takes a verdict away. */
export function stateAfter(before: UnitState | null, told: ToldState, set: ImportSet): UnitState {
  const known = before ?? knownNothing;
  const verdicts = new Map(known.verdicts);
  for (const [id, verdict] of told.verdicts) {
    if (verdict === 'unknown') verdicts.delete(id);
    else verdicts.set(id, verdict);
  }
  return {
    verdicts,
    values: valuesAfter(known.values, told.values),
    criterionNotes: new Map([...known.criterionNotes, ...told.criterionNotes]),
    metCount: metCountOf(told, known, verdicts, set),
    note: told.note ?? known.note,
  };
}

function sameEntries<T>(
  a: ReadonlyMap<number, T>,
  b: ReadonlyMap<number, T>,
  same: (x: T, y: T) => boolean,
): boolean {
  if (a.size !== b.size) return false;
  for (const [id, one] of a) {
    const other = b.get(id);
    if (other === undefined || !same(one, other)) return false;
  }
  return true;
}

const identical = (a: string, b: string): boolean => a === b;

/** The same figure, however many decimals it is written with. */
const sameFigure = (a: Quantity | null, b: Quantity | null): boolean =>
  a === b || (a?.min === b?.min && a?.max === b?.max && a?.qualifier === b?.qualifier);

/** Whether two values of an indicator say the same. */
export const sameValue = (a: IndicatorValue, b: IndicatorValue): boolean =>
  a.isMet === b.isMet && sameFigure(a.quantity, b.quantity);

/** Whether the two say the same of a unit. */
export const sameState = (a: UnitState, b: UnitState): boolean =>
  a.metCount === b.metCount &&
  a.note === b.note &&
  sameEntries(a.verdicts, b.verdicts, identical) &&
  sameEntries(a.criterionNotes, b.criterionNotes, identical) &&
  sameEntries(a.values, b.values, sameValue);
