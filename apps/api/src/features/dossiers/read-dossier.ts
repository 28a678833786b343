import type { Dossier, getDossierSubmission } from '@tiendo/contracts/dossiers/dossier.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import { rulesAlong } from '../../shared/procedures/rules-by-unit.ts';
import type { DossierDeps } from './change-dossier.ts';
import { reachDossier, unknownDossier, type Who } from './dossier-access.ts';
import { dossierAnswer } from './dossier-answer.ts';
import { type DossierContext, placeOf, readContext } from './dossier-context.ts';
import type { DossierRecord } from './dossier-record.ts';
import { summaryOf } from './dossier-summary.ts';

/** A dossier that the caller may read. Throws `unknown_dossier`. */
export async function readableRecord(
  { reference, store }: DossierDeps,
  id: number,
  who: Who,
  part: 'dossier' | 'dossierToReview' = 'dossier',
): Promise<DossierRecord> {
  const dossier = await store.facts[part](id);
  if (dossier === null) throw unknownDossier(id);
  reachDossier(reference, dossier, 'dossier.read', who);
  return dossier;
}

/** The same with what it is read against. */
export const readableDossier = async (deps: DossierDeps, id: number, who: Who): Promise<DossierContext> =>
  readContext(deps.store.facts, deps.reference, await readableRecord(deps, id, who));

/** The same for those who review it, without what they read as it was handed in. */
export const readableToReview = async (deps: DossierDeps, id: number, who: Who): Promise<DossierContext> =>
  readContext(deps.store.facts, deps.reference, await readableRecord(deps, id, who, 'dossierToReview'));

/** One dossier as the caller sees it. */
export const getDossier = async (deps: DossierDeps, id: number, who: Who): Promise<Dossier> =>
  dossierAnswer(await readableDossier(deps, id, who), who);

/** What was handed in, as it was. Throws `unknown_submission`. */
export async function getSubmission(
  deps: DossierDeps,
  { id, submission: number }: { readonly id: number; readonly submission: number },
  who: Who,
): Promise<AnswerOf<typeof getDossierSubmission>> {
  const dossier = await readableRecord(deps, id, who);
  const submission = dossier.submissions.find((one) => one.number === number);
  if (submission === undefined)
    throw parameterError('unknown_submission', 'submission', { given: String(number) });
  const { facts } = deps.store;
  const place = placeOf(deps.reference, dossier);
  const path = [place.unit.id, ...place.unit.pathIds];
  const rules = rulesAlong(await facts.rulesOf(path, dossier.demonstration), path, dossier.procedureCode);
  const content = await facts.submission(id, number);
  return { ...submission, dossier: summaryOf(dossier, place, rules, who.today), content };
}
