import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { answerImport as contract } from '@tiendo/contracts/imports/import-commands.ts';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import type { ImportField } from '@tiendo/domain/imports/import-field.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { unknownRound } from '../../shared/rounds/round-reach.ts';
import { type ImportDeps, importStateError, reachImport } from './import-access.ts';
import { getImport } from './import-answer.ts';
import type { Who } from './import-record.ts';
import type { SetToImport } from './prisma-import-context.ts';
import { runImport } from './run-import.ts';

type Given = { readonly id: number; readonly body: BodyOf<typeof contract> };

/** Refuses a column that is said to hold a criterion or an indicator that the set does not have. */
function requireFields({ columns }: Given['body'], { criteria }: SetToImport): void {
  const known = new Set<ImportField>(
    criteria.flatMap(({ id, indicators }) => [
      `criterion:${id}` as const,
      ...indicators.map((indicator) => `indicator:${indicator.id}` as const),
    ]),
  );
  for (const [place, { field }] of columns.entries())
    if (field?.includes(':') === true && !known.has(field))
      throw parameterError('unknown_criterion', `columns.${place}.field`, { given: field });
}

/** Takes the answers to what an import asks, remembers those about columns and has the file planned again. */
export async function answerImport(
  deps: ImportDeps,
  readSet: (setId: number) => Promise<SetToImport>,
  { id, body }: Given,
  who: Who,
): Promise<ImportAnswer> {
  const record = await reachImport(deps, id, who);
  const round = await deps.store.round(record.roundId);
  if (round === null) throw unknownRound(record.roundId);
  const { set } = requireSet(deps.reference.sets, round.setCode);
  requireFields(body, await readSet(set.id));
  const runner = await deps.runner.key();
  const given = { id, runner, ownerId: round.ownerId, setId: set.id, ...body };
  if (!(await deps.store.answer(given))) throw importStateError(await reachImport(deps, id, who));
  runImport(deps, 'plan', id, who);
  return getImport(deps, id, who);
}
