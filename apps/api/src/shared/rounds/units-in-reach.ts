import type { Action } from '@tiendo/policy/action.ts';
import { may } from '@tiendo/policy/permission.ts';
import { parameterError } from '../app-error.ts';
import type { Caller } from '../caller.ts';
import { requireSet } from '../reference/criteria-set-directory.ts';
import type { CriteriaSetFamily } from '../reference/criteria-set-record.ts';
import type { Reference } from '../reference/reference.ts';
import { requireUnit } from '../reference/unit-directory.ts';
import type { UnitRecord } from '../reference/unit-record.ts';
import { ownerOf, reachesRound, unknownRound } from './round-reach.ts';
import { type StoredRound, unitsOfRound } from './round-record.ts';

/** Who asks, and on which day in Vietnam. */
type Asker = { readonly caller: Caller; readonly today: string };

type Places = Pick<Reference, 'units' | 'sets'>;

export type UnitsOfRound = {
  readonly round: StoredRound;
  readonly family: CriteriaSetFamily;
  /** The unit asked for, else that of the round. */
  readonly within: UnitRecord;
  /** By code. */
  readonly units: readonly UnitRecord[];
};

/**
 * The units of a round on which somebody may do something, all or those within one. Where they reach none the round does
 * not exist for them, whatever unit they ask for; where they reach others, that unit does not.
 */
export function reachableUnits(
  { units, sets }: Places,
  found: StoredRound | null,
  { id, unit }: { id: number; unit: string | undefined },
  action: Action,
  { caller, today }: Asker,
): UnitsOfRound {
  const { round, owner } = ownerOf(units, found, id, caller);
  if (!reachesRound(caller, action, owner, units, today)) throw unknownRound(id);
  const within = unit === undefined ? owner : requireUnit(units, unit, 'unit');
  const family = requireSet(sets, round.setCode);
  const inRound = unitsOfRound(units, family.set, round, within);
  const reached = inRound.filter((one) => may(caller, action, [one.id, ...one.pathIds], today).granted);
  if (reached.length > 0) return { round, family, within, units: reached };
  if (unit === undefined) throw unknownRound(id);
  const given = { given: unit, expected: round.asOf };
  throw parameterError(inRound.length > 0 ? 'unknown_unit' : 'unit_not_in_round', 'unit', given);
}

const mostUnits = 1_000;

/** Refuses more units than one answer holds: a narrower unit has to be named. */
export function requireFew<U extends UnitsOfRound>(found: U): U {
  if (found.units.length <= mostUnits) return found;
  throw parameterError('invalid_value', 'unit', { expected: `≤ ${mostUnits}` });
}
