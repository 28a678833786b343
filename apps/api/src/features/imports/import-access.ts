import { type AppError, parameterError } from '../../shared/app-error.ts';
import { requirePermission } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { endLeftBehind } from './import-leftovers.ts';
import type { ImportRecord, Who } from './import-record.ts';
import type { ImportRunner } from './import-runner.ts';
import type { ImportStore } from './import-store.ts';

/** What the use cases of imports work with. */
export type ImportDeps = {
  readonly reference: Pick<Reference, 'units' | 'sets'>;
  readonly store: ImportStore;
  readonly runner: ImportRunner;
  /** Where the files lie. */
  readonly folder: string;
};

export const unknownImport = (id: number): AppError =>
  parameterError('unknown_import', 'id', { given: String(id) });

export const importStateError = ({ state }: Pick<ImportRecord, 'state'>): AppError =>
  parameterError('import_state', 'id', { given: state });

const isUnended = ({ state }: ImportRecord): boolean =>
  state === 'uploaded' || state === 'planned' || state === 'applying';

/**
 * An import of the caller. Throws `unknown_import` for those of others and where the unit is out of reach by now. One
 * that was left behind is ended first.
 */
export async function reachImport(
  deps: ImportDeps,
  id: number,
  { caller, today }: Who,
): Promise<ImportRecord> {
  const { reference, store } = deps;
  const found = await store.find(id);
  const unit = found === null ? null : reference.units.byId(found.unitId);
  if (found === null || unit === null || found.userId !== caller.userId) throw unknownImport(id);
  requirePermission(caller, 'report.enter', unit, today, () => unknownImport(id));
  if (!isUnended(found)) return found;
  const ended = await endLeftBehind(deps);
  return ended.some((one) => one.id === id) ? ((await store.find(id)) ?? found) : found;
}
