import { readUnitReference } from '@tiendo/contracts/values.ts';
import { parameterError } from './app-error.ts';
import type { UnitRecord } from './unit-record.ts';

/** Finds units by what identifies them. */
export type UnitDirectory = {
  byId(id: number): Promise<UnitRecord | null>;
  /** The unit that the code belonged to at the date. */
  byCode(code: string, date: string): Promise<UnitRecord | null>;
  /** Those that exist, in no order. */
  byIds(ids: readonly number[]): Promise<UnitRecord[]>;
};

/** The unit that a reference names; refused as `unknown_unit` where there is none. */
export async function requireUnit(
  directory: UnitDirectory,
  reference: string,
  path: string,
): Promise<UnitRecord> {
  const read = readUnitReference(reference);
  if (read === null) throw parameterError('invalid_unit', path, { given: reference });
  const unit =
    read.by === 'id' ? await directory.byId(read.id) : await directory.byCode(read.code, read.date);
  if (unit === null) throw parameterError('unknown_unit', path, { given: reference });
  return unit;
}

/** Units by their id, for joining them to rows that name them. */
export async function unitsById(
  directory: UnitDirectory,
  ids: Iterable<number>,
): Promise<ReadonlyMap<number, UnitRecord>> {
  const units = await directory.byIds([...new Set(ids)]);
  return new Map(units.map((unit) => [unit.id, unit]));
}
