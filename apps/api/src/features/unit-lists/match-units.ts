import { compareDates, type DateInterval, intervalsOverlap } from '@tiendo/domain/time/calendar-date.ts';
import { type AdministrativeUnit, isAbove } from '@tiendo/domain/units/unit.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { validityText } from '../../shared/reference/unit-validity.ts';
import { type UnitRow, type UnitRows, unitRowProblem } from './unit-rows.ts';

/** A unit of the list or of the database; one that is only in the list has an id below 0. */
export type MatchedUnit = AdministrativeUnit & { line: number | null };

export type MatchedUnits = {
  /** All units as they would stand, by code. */
  byCode: ReadonlyMap<string, MatchedUnit[]>;
  added: MatchedUnit[];
  /** Stored units that the list gives an end. */
  ended: MatchedUnit[];
  unchanged: number;
  problems: ListProblem[];
};

const spanOf = ({ validFrom, validTo }: Pick<AdministrativeUnit, 'validFrom' | 'validTo'>): DateInterval => ({
  from: validFrom,
  to: validTo,
});

const told = ({ code, name, ...unit }: Pick<MatchedUnit, 'code' | 'name' | 'validFrom' | 'validTo'>) =>
  `${code} ${name} (${validityText(unit)})`;

const holds = (outer: DateInterval, inner: DateInterval): boolean =>
  (outer.from === null || (inner.from !== null && outer.from <= inner.from)) &&
  (outer.to === null || (inner.to !== null && inner.to <= outer.to));

/** Rows of one code that claim the same days. */
function overlapsWithin(list: UnitRows): ListProblem[] {
  return [...Map.groupBy(list.rows, (row) => row.code).values()].flatMap((rows) => {
    const inOrder = rows.toSorted((a, b) => compareDates(a.validFrom ?? '', b.validFrom ?? ''));
    return inOrder.flatMap((row, index) => {
      const before = inOrder[index - 1];
      if (before === undefined || !intervalsOverlap(spanOf(before), spanOf(row))) return [];
      const code = before.validFrom === row.validFrom ? 'row_twice' : 'codes_overlap';
      return [unitRowProblem(list, row, 'code', code, { given: row.code, expected: told(before) })];
    });
  });
}

type Matched = { row: UnitRow; unit: MatchedUnit; state: 'added' | 'ended' | 'unchanged' };

/** The stored units of a code, ended where the list gives one an end that it did not have. */
function standingUnits(
  stored: readonly AdministrativeUnit[],
  rows: readonly UnitRow[],
): AdministrativeUnit[] {
  return stored.map((unit) => {
    const row = rows.find(({ validFrom }) => validFrom === unit.validFrom);
    return row === undefined || unit.validTo !== null ? unit : { ...unit, validTo: row.validTo };
  });
}

function matchRow(
  list: UnitRows,
  row: UnitRow,
  ofCode: { stored: readonly AdministrativeUnit[]; rows: readonly UnitRow[] },
  id: number,
): Matched | ListProblem {
  const { line, code, name, kind, validFrom, validTo } = row;
  const same = ofCode.stored.find((unit) => unit.validFrom === validFrom);
  if (same === undefined) {
    const other = standingUnits(ofCode.stored, ofCode.rows).find((unit) =>
      intervalsOverlap(spanOf(unit), spanOf(row)),
    );
    if (other !== undefined)
      return unitRowProblem(list, row, 'validFrom', 'stored_overlaps', {
        given: validFrom,
        expected: told(other),
      });
    return { row, unit: { id, code, name, kind, parentId: null, validFrom, validTo, line }, state: 'added' };
  }
  if (same.name !== name)
    return unitRowProblem(list, row, 'name', 'stored_differs', { given: name, expected: same.name });
  if (same.kind !== kind)
    return unitRowProblem(list, row, 'kind', 'stored_differs', { given: kind, expected: same.kind });
  if (same.validTo === validTo) return { row, unit: { ...same, line }, state: 'unchanged' };
  if (same.validTo !== null)
    return unitRowProblem(list, row, 'validTo', 'stored_differs', { given: validTo, expected: same.validTo });
  return { row, unit: { ...same, validTo, line }, state: 'ended' };
}

/** The unit that a row lies in: of the code, through all of the row's days; zeros that were lost are put back. */
function parentOf(
  { row, unit }: Matched,
  byCode: ReadonlyMap<string, MatchedUnit[]>,
): MatchedUnit | 'unknown' | 'wrong kind' {
  const code = row.parent === '' ? 'VN' : row.parent;
  const written = [code, code.padStart(2, '0'), code.padStart(3, '0'), code.padStart(5, '0')];
  const known = [...new Set(written)].flatMap((text) => byCode.get(text) ?? []);
  const standing = known.filter((parent) => parent.id !== unit.id && holds(spanOf(parent), spanOf(unit)));
  if (standing.length === 0) return 'unknown';
  return standing.find((parent) => isAbove(parent.kind, unit.kind)) ?? 'wrong kind';
}

function placeUnder(
  list: UnitRows,
  matched: Matched,
  byCode: ReadonlyMap<string, MatchedUnit[]>,
): ListProblem[] {
  const { row, unit, state } = matched;
  const parent = parentOf(matched, byCode);
  const given = row.parent;
  if (parent === 'unknown') return [unitRowProblem(list, row, 'parent', 'parent_unknown', { given })];
  if (parent === 'wrong kind') return [unitRowProblem(list, row, 'parent', 'parent_wrong_kind', { given })];
  if (state !== 'added' && parent.id !== unit.parentId)
    return [unitRowProblem(list, row, 'parent', 'stored_differs', { given })];
  unit.parentId = parent.id;
  if (given === '' || given === parent.code) return [];
  const restored = { severity: 'note' as const, given, expected: parent.code };
  return [unitRowProblem(list, row, 'parent', 'code_zeros_restored', restored)];
}

/** What lies in a unit beyond the end that the list gives it; villages lie in whatever their commune became. */
function childrenLeft(
  list: UnitRows,
  ended: readonly MatchedUnit[],
  all: readonly MatchedUnit[],
): ListProblem[] {
  const childrenOf = Map.groupBy(all, (unit) => unit.parentId);
  return ended.flatMap(({ id, line, validTo }) => {
    const left = (childrenOf.get(id) ?? []).find(
      (child) =>
        !isAbove('commune', child.kind) &&
        (child.validTo === null || child.validTo > (validTo ?? child.validTo)),
    );
    if (left === undefined || line === null) return [];
    return [
      unitRowProblem(list, { line }, 'validTo', 'children_left_behind', {
        given: `${left.code} ${left.name}`,
      }),
    ];
  });
}

/** Compares a list with the units that are stored. Equal rows change nothing. */
export function matchUnits(list: UnitRows, stored: readonly AdministrativeUnit[]): MatchedUnits {
  const storedByCode = Map.groupBy(stored, (unit) => unit.code);
  const rowsByCode = Map.groupBy(list.rows, (row) => row.code);
  const results = list.rows.map((row, index) => {
    const ofCode = { stored: storedByCode.get(row.code) ?? [], rows: rowsByCode.get(row.code) ?? [] };
    return matchRow(list, row, ofCode, -1 - index);
  });
  const matched = results.filter((result): result is Matched => 'unit' in result);
  const unmatched = results.filter((result): result is ListProblem => !('unit' in result));
  const inList = new Map(matched.map(({ unit }) => [unit.id, unit]));
  const all = [
    ...stored.map((unit): MatchedUnit => inList.get(unit.id) ?? { ...unit, line: null }),
    ...[...inList.values()].filter(({ id }) => id < 0),
  ];
  const byCode = Map.groupBy(all, (unit) => unit.code ?? '');
  const placing = matched.flatMap((one) => placeUnder(list, one, byCode));
  const unitsThat = (state: Matched['state']) =>
    matched.filter((one) => one.state === state).map(({ unit }) => unit);
  return {
    byCode,
    added: unitsThat('added'),
    ended: unitsThat('ended'),
    unchanged: unitsThat('unchanged').length,
    problems: [
      ...unmatched,
      ...overlapsWithin(list),
      ...placing,
      ...childrenLeft(list, unitsThat('ended'), all),
    ],
  };
}
