import type { SnapshotAnswer } from '@tiendo/contracts/snapshots.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { SnapshotReader } from './snapshot-reader.ts';

/** One public snapshot with its verdicts and its source. */
export async function getSnapshot(
  { units, sets }: Reference,
  reader: SnapshotReader,
  id: number,
): Promise<SnapshotAnswer> {
  const unknown = () => parameterError('unknown_snapshot', 'id', { given: String(id) });
  const found = await reader.byId(id);
  if (found === null) throw unknown();
  const { unitId, ...snapshot } = found;
  const unit = units.byId(unitId);
  if (unit === null) throw unknown();
  return {
    ...snapshot,
    unit: unitSummaryOf(unit, snapshot.asOf),
    criteriaSet: criteriaSetSummaryOf(requireSet(sets, snapshot.setCode).set),
  };
}
