import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { grantRoundException as contract, RoundAnswer } from '@tiendo/contracts/rounds.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitsOfRound } from '../../shared/rounds/round-record.ts';
import { managedRound } from './managed-round.ts';
import { type Deed, exceptionEntry } from './round-entries.ts';
import type { RoundStore } from './round-store.ts';
import { toldRound } from './told-round.ts';

/** Lets one unit change its report of a locked round for some days. */
export async function grantException(
  reference: Reference,
  store: Pick<RoundStore, 'byId' | 'except'>,
  id: number,
  { unit: given, until, reason }: BodyOf<typeof contract>,
  who: Deed,
): Promise<RoundAnswer> {
  const { units, sets } = reference;
  const { round } = await managedRound(reference, store, id, who);
  const unit = requireUnit(units, given, 'unit');
  requirePermission(who.caller, 'round.manage', unit, who.today, () =>
    parameterError('unknown_unit', 'unit', { given }),
  );
  const [reports] = unitsOfRound(units, requireSet(sets, round.setCode).set, round, unit);
  if (reports?.id !== unit.id)
    throw parameterError('unit_not_in_round', 'unit', { given, expected: round.asOf });
  if (until < who.today)
    throw parameterError('invalid_value', 'until', { given: until, expected: `≥ ${who.today}` });
  const exception = { unitId: unit.id, until, reason };
  await store.except(id, exception, who.caller.userId, exceptionEntry(who, id, exception));
  return toldRound(units, await store.byId(id), id, who);
}
