import type { SnapshotAnswer } from '@tiendo/contracts/snapshots.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type CriteriaSetDirectory, requireSet } from '../../shared/criteria-set-directory.ts';
import { criteriaSetSummaryOf } from '../../shared/criteria-set-record.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import type { SnapshotReader } from './snapshot-reader.ts';

/** One public snapshot with its verdicts and its source. */
export async function getSnapshot(
  units: UnitDirectory,
  sets: CriteriaSetDirectory,
  reader: SnapshotReader,
  id: number,
): Promise<SnapshotAnswer> {
  const unknown = () => parameterError('unknown_snapshot', 'id', { given: String(id) });
  const found = await reader.byId(id);
  if (found === null) throw unknown();
  const { unitId, ...snapshot } = found;
  const [unit, family] = await Promise.all([units.byId(unitId), requireSet(sets, snapshot.setCode)]);
  if (unit === null) throw unknown();
  return {
    ...snapshot,
    unit: unitSummaryOf(unit, snapshot.asOf),
    criteriaSet: criteriaSetSummaryOf(family.set),
  };
}
