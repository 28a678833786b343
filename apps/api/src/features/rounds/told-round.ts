import type { RoundAnswer } from '@tiendo/contracts/rounds.ts';
import { may } from '@tiendo/policy/permission.ts';
import type { Caller } from '../../shared/caller.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { ownerOf } from '../../shared/rounds/round-reach.ts';
import { roundSummaryOf, type StoredRound } from '../../shared/rounds/round-record.ts';

/** A round as it is told to somebody: with the exceptions of the units that they may see. */
export function toldRound(
  units: UnitDirectory,
  stored: StoredRound | null,
  id: number,
  { caller, today }: { caller: Caller; today: string },
): RoundAnswer {
  const { round, owner } = ownerOf(units, stored, id, caller);
  const exceptions = round.exceptions.flatMap(({ unitId, ...exception }) => {
    const unit = units.byId(unitId);
    if (unit === null || !may(caller, 'board.read', [unit.id, ...unit.pathIds], today).granted) return [];
    return [{ ...exception, unit: unitSummaryOf(unit, round.asOf) }];
  });
  return { ...roundSummaryOf(round, owner, today), exceptions };
}
