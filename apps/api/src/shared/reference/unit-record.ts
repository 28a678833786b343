import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { unitIdText } from '@tiendo/contracts/values.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import type { ScopeRule } from '@tiendo/domain/units/scope.ts';
import { type AdministrativeUnit, isValidAt } from '@tiendo/domain/units/unit.ts';

/** One row of a territory, valid for a time under one code, name and parent. */
export type TerritoryRow = Pick<AdministrativeUnit, 'id' | 'validFrom' | 'validTo'>;

/** A unit with the units above it, nearest first. */
export type UnitRecord = AdministrativeUnit & {
  path: string[];
  pathIds: number[];
  /** The rows of the same territory up to the unit's own time: the unit itself first, then back in time. */
  rows: TerritoryRow[];
};

/** The rows under which anything is stored of a unit, its own first. */
export const rowIdsOf = ({ rows }: UnitRecord): number[] => rows.map(({ id }) => id);

/** What a unit is told apart by in the programme; each null where no source says it. */
export type UnitTraits = { readonly region: string | null; readonly isBorder: boolean | null };

/** A unit and all under it that existed at some time of a range, with the exceptions to their scope. */
export type Territory = { units: UnitRecord[]; rules: ScopeRule[] };

/** A date at which the unit's code is its own: the asked one where it was valid then. */
function referenceDate(unit: AdministrativeUnit, asked: string | null): string {
  if (asked !== null && isValidAt(unit, asked)) return asked;
  if (unit.validFrom !== null) return unit.validFrom;
  return unit.validTo === null ? (asked ?? '2020-01-01') : addDays(unit.validTo, -1);
}

/** How a unit is named to the outside; `asked` is the date of the figure or list it appears in. */
export function unitSummaryOf(unit: UnitRecord, asked: string | null): UnitSummary {
  const id = unitIdText(unit.id);
  return {
    id,
    ref: unit.code === null ? id : `${unit.code}@${referenceDate(unit, asked)}`,
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    path: unit.path,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
  };
}
