import type { getProcedureRules as contract } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { Procedure } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import type { Action } from '@tiendo/policy/action.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';

export type AskedProcedure = { readonly unit: UnitRecord; readonly procedure: Procedure };

/** The unit and the procedure that are asked for. Throws `unknown_unit` where the unit is out of reach. */
export function askedProcedure(
  { units }: Reference,
  { unit: given, procedure: code }: QueryOf<typeof contract>,
  { caller, today, action }: { caller: Caller; today: string; action: Action },
): AskedProcedure {
  const unit = requireUnit(units, given, 'unit');
  requirePermission(caller, action, unit, today, () => parameterError('unknown_unit', 'unit', { given }));
  const procedure = procedures.find((one) => one.code === code);
  if (procedure === undefined) throw parameterError('invalid_value', 'procedure', { given: code });
  return { unit, procedure };
}
