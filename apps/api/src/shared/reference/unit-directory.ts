import { readUnitReference } from '@tiendo/contracts/values.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { addDays, type CalendarDate, intervalsOverlap } from '@tiendo/domain/time/calendar-date.ts';
import { lastingIdOf, type UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { ScopeRule } from '@tiendo/domain/units/scope.ts';
import { type AdministrativeUnit, isValidAt } from '@tiendo/domain/units/unit.ts';
import { parameterError } from '../app-error.ts';
import type { Territory, UnitRecord, UnitTraits } from './unit-record.ts';
import { unitRecordsOf } from './unit-records.ts';

/** Finds units by what identifies them and by where they lie. */
export type UnitDirectory = {
  byId(id: number): UnitRecord | null;
  /** The unit that the code belonged to at the date. */
  byCode(code: string, date: CalendarDate): UnitRecord | null;
  /** The ids of a unit and of all that ever lay under it. */
  idsUnder(rootId: number): number[];
  /** A unit and all under it that existed at some time from the first date to the last. */
  territory(root: UnitRecord, from: CalendarDate, to: CalendarDate): Territory;
  /** Every step by which a unit became another, earliest first. */
  readonly successions: readonly UnitSuccession[];
  /** Every unit that ever was. */
  all(): Iterable<UnitRecord>;
  /** The exceptions to what a level counts. */
  readonly rules: readonly ScopeRule[];
  /** All rows of the territory that the unit is a row of, earlier and later ones, itself among them. */
  rowsOf(unitId: number): readonly UnitRecord[];
  /** The place of the unit among all, ordered by name. */
  placeByName(unitId: number): number;
  /** The steps by which the unit came out of others. */
  stepsInto(unitId: number): readonly UnitSuccession[];
  /** The traits of the unit; its region is that of the nearest unit above where only that is said. */
  traitsOf(unit: UnitRecord): UnitTraits;
};

export type UnitFacts = {
  units: readonly AdministrativeUnit[];
  successions: readonly UnitSuccession[];
  rules: readonly ScopeRule[];
  /** Of the units of which any is known, by id. */
  traits: ReadonlyMap<number, UnitTraits>;
};

/** A unit and all under it, the branches that `enter` refuses left out. */
function walk(
  root: UnitRecord,
  childrenOf: ReadonlyMap<number | null, UnitRecord[]>,
  enter: (unit: UnitRecord) => boolean,
): UnitRecord[] {
  const found = new Set([root]);
  for (const unit of found)
    for (const child of childrenOf.get(unit.id) ?? []) if (enter(child)) found.add(child);
  return [...found];
}

function placesByName(units: Iterable<UnitRecord>): Map<number, number> {
  const ordered = [...units].sort((a, b) => compareVietnamese(a.name, b.name) || a.id - b.id);
  return new Map(ordered.map(({ id }, place) => [id, place]));
}

/** The directory over all units, held in memory. */
export function unitDirectory(facts: UnitFacts): UnitDirectory {
  const records = unitRecordsOf(facts.units, facts.successions);
  const byCode = Map.groupBy(records.values(), (unit) => unit.code);
  const childrenOf = Map.groupBy(records.values(), (unit) => unit.parentId);
  const rulesOf = Map.groupBy(facts.rules, (rule) => rule.unitId);
  const rowsOf = Map.groupBy(records.values(), lastingIdOf);
  const stepsInto = Map.groupBy(facts.successions, (step) => step.successorId);
  let places: Map<number, number> | null = null;
  return {
    successions: facts.successions,
    all: () => records.values(),
    rules: facts.rules,
    rowsOf: (unitId) => {
      const unit = records.get(unitId);
      return unit === undefined ? [] : (rowsOf.get(lastingIdOf(unit)) ?? []);
    },
    placeByName: (unitId) => {
      places ??= placesByName(records.values());
      return places.get(unitId) ?? records.size;
    },
    stepsInto: (unitId) => stepsInto.get(unitId) ?? [],
    traitsOf: ({ id, pathIds }) => ({
      region:
        [id, ...pathIds].map((one) => facts.traits.get(one)?.region ?? null).find((one) => one !== null) ??
        null,
      isBorder: facts.traits.get(id)?.isBorder ?? null,
    }),
    byId: (id) => records.get(id) ?? null,
    byCode: (code, date) => byCode.get(code)?.find((unit) => isValidAt(unit, date)) ?? null,
    idsUnder: (rootId) => {
      const root = records.get(rootId);
      return root === undefined ? [] : walk(root, childrenOf, () => true).map((unit) => unit.id);
    },
    territory: (root, from, to) => {
      const range = { from, to: addDays(to, 1) };
      const existed = (unit: UnitRecord) =>
        intervalsOverlap({ from: unit.validFrom, to: unit.validTo }, range);
      const units = walk(root, childrenOf, existed);
      return { units, rules: units.flatMap((unit) => rulesOf.get(unit.id) ?? []) };
    },
  };
}

/** The unit that a reference names; refused as `unknown_unit` where there is none. */
export function requireUnit(directory: UnitDirectory, reference: string, path: string): UnitRecord {
  const read = readUnitReference(reference);
  if (read === null) throw parameterError('invalid_unit', path, { given: reference });
  const unit = read.by === 'id' ? directory.byId(read.id) : directory.byCode(read.code, read.date);
  if (unit === null) throw parameterError('unknown_unit', path, { given: reference });
  return unit;
}
