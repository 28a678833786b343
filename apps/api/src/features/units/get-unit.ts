import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { readUnitReference } from '@tiendo/contracts/values.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requireUnit, type UnitDirectory } from '../../shared/unit-directory.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import type { UnitReader } from './unit-reader.ts';

/** The date that a reference itself names: the date of its code. */
export function dateOfReference(reference: string): string | null {
  const read = readUnitReference(reference);
  return read?.by === 'code' ? read.date : null;
}

/** One unit with its parent, its children counted and its source. */
export async function getUnit(
  directory: UnitDirectory,
  reader: UnitReader,
  reference: string,
  asOf: string | undefined,
): Promise<UnitAnswer> {
  const unit = await requireUnit(directory, reference, 'id');
  const date = asOf ?? dateOfReference(reference);
  const [details, parent] = await Promise.all([
    reader.details(unit.id, date),
    unit.parentId === null ? null : directory.byId(unit.parentId),
  ]);
  if (details === null) throw parameterError('unknown_unit', 'id', { given: reference });
  return {
    ...unitSummaryOf(unit, date),
    ...details,
    parent: parent === null ? null : unitSummaryOf(parent, date),
  };
}
