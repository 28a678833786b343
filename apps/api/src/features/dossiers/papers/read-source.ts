import type { DossierDeps } from '../change-dossier.ts';
import type { DossierContext } from '../dossier-context.ts';
import { submissionContent } from '../submission-content.ts';
import type { PaperSource } from './paper-facts.ts';

/** What the papers of a dossier are written from. */
export async function readSource(
  { reference, store }: DossierDeps,
  context: DossierContext,
): Promise<PaperSource> {
  const { id, submissionCount: number, state, openedOn } = context.dossier;
  const [content, reviews, visits] = await Promise.all([
    number === 0 || state === 'preparing' ? null : store.facts.submission(id, number),
    store.facts.reviews(id, number),
    store.facts.visits(id),
  ]);
  return {
    context,
    content: content ?? submissionContent(context, { number: 0, on: openedOn }),
    reviews,
    visits,
    units: reference.units,
  };
}
