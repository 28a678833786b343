import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { type ImportDeps, reachImport, unknownImport } from './import-access.ts';
import type { ImportRecord, Who } from './import-record.ts';

/** An import as its owner sees it. */
export function importAnswer({ reference, runner }: ImportDeps, record: ImportRecord): ImportAnswer {
  const { unitId, userId: _userId, errorCode: error, ...told } = record;
  const unit = reference.units.byId(unitId);
  if (unit === null) throw unknownImport(record.id);
  return { ...told, unit: unitSummaryOf(unit, null), error, progress: runner.progress(record.id) };
}

/** The answer of an import as it stands now. */
export async function getImport(deps: ImportDeps, id: number, who: Who): Promise<ImportAnswer> {
  return importAnswer(deps, await reachImport(deps, id, who));
}
