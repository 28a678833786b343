import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { readUnitReference } from '@tiendo/contracts/values.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { UnitReader } from './unit-reader.ts';

/** The date that a reference itself names: the date of its code. */
function dateOfReference(reference: string): string | null {
  const read = readUnitReference(reference);
  return read?.by === 'code' ? read.date : null;
}

/** One unit with its parent, its children counted and its source. */
export async function getUnit(
  { units }: Reference,
  reader: UnitReader,
  reference: string,
  asOf: string | undefined,
): Promise<UnitAnswer> {
  const unit = requireUnit(units, reference, 'id');
  const date = asOf ?? dateOfReference(reference);
  const details = await reader.details(unit.id, date);
  if (details === null) throw parameterError('unknown_unit', 'id', { given: reference });
  const parent = unit.parentId === null ? null : units.byId(unit.parentId);
  return {
    ...unitSummaryOf(unit, date),
    ...details,
    parent: parent === null ? null : unitSummaryOf(parent, date),
  };
}
