import type { listReviewers as contract } from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { reviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { reachDossier, type Who } from '../dossier-access.ts';
import { placeOf } from '../dossier-context.ts';
import { readableRecord } from '../read-dossier.ts';
import { reviewersOf } from './reviewers.ts';

/** Who could hold a dossier where it is, with how many they hold; nobody while no reviewer does. */
export async function listReviewers(
  deps: DossierDeps,
  { id }: { readonly id: number },
  who: Who,
): Promise<AnswerOf<typeof contract>> {
  const { reference, store } = deps;
  const dossier = await readableRecord(deps, id, who);
  reachDossier(reference, dossier, 'dossier.review', who);
  const part = reviewingPart[dossier.state];
  if (part === null) return { items: [] };
  const { unit } = placeOf(reference, dossier);
  const { free } = await reviewersOf(store.facts, { dossier, unit }, part, who.today);
  return { items: await store.facts.holders(free) };
}
