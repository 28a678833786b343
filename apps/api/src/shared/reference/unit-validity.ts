import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import { type AppError, parameterError } from '../app-error.ts';

type Validity = Pick<AdministrativeUnit, 'validFrom' | 'validTo'>;

/** The days on which a unit exists, as a refusal tells them. */
export const validityText = ({ validFrom, validTo }: Validity): string =>
  `${validFrom ?? '…'} → ${validTo ?? '…'}`;

/** The refusal of a unit, or of a day for it, where it does not exist; it tells when the unit does. */
export const unitNotValidThen = (unit: Validity, path: string, given: string): AppError =>
  parameterError('unit_not_valid_then', path, { given, expected: validityText(unit) });
