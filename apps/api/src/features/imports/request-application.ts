import type { ImportAnswer, ImportModeCode } from '@tiendo/contracts/imports/import-parts.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type ImportDeps, importStateError, reachImport } from './import-access.ts';
import { getImport } from './import-answer.ts';
import type { Who } from './import-record.ts';
import { runImport } from './run-import.ts';

type Asked = { readonly id: number; readonly mode: ImportModeCode };

/** Has an import applied as it was planned; asked again in the same way it answers how that stands. */
export async function requestApplication(
  deps: ImportDeps,
  { id, mode }: Asked,
  who: Who,
): Promise<ImportAnswer> {
  const { state, plan, mode: chosen } = await reachImport(deps, id, who);
  if ((state === 'applying' || state === 'applied') && mode === chosen) return getImport(deps, id, who);
  if (state !== 'planned' || plan === null) throw importStateError({ state });
  const allowed = mode === 'all_or_nothing' ? plan.canApplyAll : plan.canApplyValid;
  if (!allowed) throw parameterError('import_has_problems', 'mode', { given: mode });
  if (!(await deps.store.apply(id, await deps.runner.key(), mode)))
    throw importStateError(await reachImport(deps, id, who));
  runImport(deps, 'apply', id, who);
  return getImport(deps, id, who);
}
