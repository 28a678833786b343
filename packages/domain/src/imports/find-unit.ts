import type { AdministrativeUnit } from '../units/unit.ts';
import { unitTitle } from '../wording/unit-names.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import { type UnitIndex, unitCoded, unitsNamed } from './unit-index.ts';

export type UnitRefusalCode =
  | 'unit_missing'
  | 'code_invalid'
  | 'code_unknown'
  | 'unit_unknown'
  | 'unit_ambiguous'
  | 'code_contradicts_name';

/** The unit of a row, or why there is none; `place`: the column that is at fault. */
export type UnitFinding<U extends AdministrativeUnit = AdministrativeUnit> =
  | { kind: 'found'; unit: U }
  | { kind: 'refused'; code: UnitRefusalCode; place: 'code' | 'unit'; correction: string | null };

const labels = (units: readonly AdministrativeUnit[]): string | null =>
  units.length === 0
    ? null
    : units
        .map((unit) => [unit.code, unitTitle(unit, 'vi')].filter((part) => part !== null).join(' '))
        .join('; ');

const refusal = (
  code: UnitRefusalCode,
  place: 'code' | 'unit',
  candidates: readonly AdministrativeUnit[] = [],
) => ({ kind: 'refused', code, place, correction: labels(candidates) }) as const;

function byName<U extends AdministrativeUnit>(name: string, index: UnitIndex<U>): UnitFinding<U> {
  const { found, similar } = unitsNamed(name, index);
  const [only, ...others] = found;
  if (only === undefined) return refusal('unit_unknown', 'unit', similar);
  return others.length === 0 ? { kind: 'found', unit: only } : refusal('unit_ambiguous', 'unit', found);
}

/**
 * The unit that a row speaks of, by its code, its name or both. A name that several units bear is settled by a code
 * beside it and is asked about otherwise; a code and a name of different units contradict each other.
 */
export function findUnit<U extends AdministrativeUnit>(
  row: { code: Cell | undefined; name: Cell | undefined },
  index: UnitIndex<U>,
): UnitFinding<U> {
  const code = cellText(row.code).replace(/^'/u, '');
  const name = cellText(row.name);
  if (code === '') return name === '' ? refusal('unit_missing', 'unit') : byName(name, index);
  if (!/^\d+$/u.test(code)) return refusal('code_invalid', 'code');
  const coded = unitCoded(code, index);
  const { found, similar } = unitsNamed(name, index);
  if (coded === null) return refusal('code_unknown', 'code', found);
  if (name === '' || found.includes(coded)) return { kind: 'found', unit: coded };
  return refusal(
    'code_contradicts_name',
    'unit',
    [coded, ...(found.length > 0 ? found : similar)].filter(isFirst),
  );
}

const isFirst = <T>(item: T, place: number, all: readonly T[]): boolean => all.indexOf(item) === place;
