import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { openRound as contract, RoundAnswer } from '@tiendo/contracts/rounds.ts';
import { setRefusal } from '@tiendo/domain/criteria/set-applies.ts';
import { lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';
import { type Deed, openedEntry } from './round-entries.ts';
import type { RoundStore } from './round-store.ts';
import { toldRound } from './told-round.ts';

type Body = BodyOf<typeof contract>;

/** Refuses a day on which the unit does not exist or the set does not apply to it. */
function refuseImpossibleRound(unit: UnitRecord, set: CriteriaSetRecord, asOf: string, body: Body): void {
  if (!isValidAt(unit, asOf)) throw unitNotValidThen(unit, 'unit', body.unit);
  const refusal = setRefusal({
    unitPath: [unit.id, ...unit.pathIds],
    unitKind: unit.kind,
    date: asOf,
    set: { ...set, unitKinds: set.level.unitKinds },
  });
  if (refusal !== null) throw parameterError('set_does_not_apply', 'set', { given: body.set });
}

/** Opens a round for the communes of a unit; the one that stands answers where it was opened before. */
export async function openRound(
  { units, sets }: Reference,
  store: Pick<RoundStore, 'open' | 'byId'>,
  body: Body,
  who: Deed,
): Promise<RoundAnswer> {
  const unit = requireUnit(units, body.unit, 'unit');
  requirePermission(who.caller, 'round.manage', unit, who.today, () =>
    parameterError('unknown_unit', 'unit', { given: body.unit }),
  );
  const { set } = requireSet(sets, body.set);
  const period = parsePeriod(body.period);
  if (period === null) throw parameterError('invalid_period', 'period', { given: body.period });
  const asOf = lastDay(period);
  refuseImpossibleRound(unit, set, asOf, body);
  const days = { period: body.period, asOf, dueOn: body.dueOn };
  const { demonstration } = who.caller;
  const round = { ...days, ownerId: unit.id, setId: set.id, basis: body.basis, demonstration };
  const id = await store.open(round, who.caller.userId, openedEntry(who, round, set.code));
  return toldRound(units, await store.byId(id), id, who);
}
