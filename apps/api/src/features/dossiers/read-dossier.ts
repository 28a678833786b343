import type { Dossier, getDossierSubmission } from '@tiendo/contracts/dossiers/dossier.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { DossierDeps } from './change-dossier.ts';
import { reachDossier, unknownDossier, type Who } from './dossier-access.ts';
import { dossierAnswer } from './dossier-answer.ts';
import { type DossierContext, readContext } from './dossier-context.ts';
import { summaryOf } from './dossier-summary.ts';

/** A dossier that the caller may read, with what it is read against. Throws `unknown_dossier`. */
export async function readableDossier(
  { reference, store }: DossierDeps,
  id: number,
  who: Who,
): Promise<DossierContext> {
  const dossier = await store.facts.dossier(id);
  if (dossier === null) throw unknownDossier(id);
  reachDossier(reference, dossier, 'dossier.read', who);
  return readContext(store.facts, reference, dossier);
}

/** One dossier as the caller sees it. */
export const getDossier = async (deps: DossierDeps, id: number, who: Who): Promise<Dossier> =>
  dossierAnswer(await readableDossier(deps, id, who), who);

/** What was handed in, as it was. Throws `unknown_submission`. */
export async function getSubmission(
  deps: DossierDeps,
  { id, number }: { readonly id: number; readonly number: number },
  who: Who,
): Promise<AnswerOf<typeof getDossierSubmission>> {
  const context = await readableDossier(deps, id, who);
  const { dossier, rules } = context;
  const submission = dossier.submissions.find((one) => one.number === number);
  if (submission === undefined)
    throw parameterError('unknown_submission', 'number', { given: String(number) });
  return {
    ...submission,
    dossier: summaryOf(dossier, context, rules, who.today),
    content: await deps.store.facts.submission(id, number),
  };
}
