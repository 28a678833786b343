import type { listDossierComments, listDossierReaders } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import { pageOf, pageWindow } from '../../../shared/paging.ts';
import { keptSetContent } from '../../../shared/set-content/kept-set-content.ts';
import { requireCriterion } from '../../../shared/set-content/require-criterion.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { reachDossier, type Who } from '../dossier-access.ts';
import { placeOf } from '../dossier-context.ts';
import { peopleFor } from '../dossier-notices.ts';
import { readableRecord } from '../read-dossier.ts';

/** The id of the criterion at a position of a set. Throws `unknown_criterion`. */
async function criterionAt(
  { reference, store }: DossierDeps,
  setId: number,
  position: number,
): Promise<number> {
  const content = await keptSetContent(reference.sets, setId, store.facts.setContent);
  return requireCriterion(content, position, 'criterion').id;
}

/** Threads about a dossier, newest first. */
export async function listComments(
  deps: DossierDeps,
  { id, query }: { readonly id: number; readonly query: QueryOf<typeof listDossierComments> },
  who: Who,
): Promise<AnswerOf<typeof listDossierComments>> {
  const list = `dossier-comments-${id}`;
  const window = pageWindow(list, query);
  const { setId } = await readableRecord(deps, id, who);
  const { criterion, document = null, resolved } = query;
  const search = {
    dossierId: id,
    id: null,
    criterionId: criterion === undefined ? null : await criterionAt(deps, setId, criterion),
    documentId: document,
    resolved: resolved === undefined ? null : resolved === 'true',
  };
  return pageOf(list, query, await deps.store.facts.threads(search, window));
}

/** The most people that are offered at once. */
const offeredAtMost = 20;

/** Who can be mentioned: open accounts that may read the dossier, those with a part in it first. */
export async function listReaders(
  deps: DossierDeps,
  { id, q }: { readonly id: number; readonly q: string | undefined },
  who: Who,
): Promise<AnswerOf<typeof listDossierReaders>> {
  const dossier = await readableRecord(deps, id, who);
  reachDossier(deps.reference, dossier, 'dossier.comment', who);
  const { facts } = deps.store;
  const ids = await facts.peopleWith(
    peopleFor({ dossier, ...placeOf(deps.reference, dossier) }, 'dossier.read', who.today),
  );
  const people = await facts.people(ids, q === undefined ? null : foldVietnamese(q));
  const parts = new Set(dossier.people.map((one) => one.id));
  const others = people.filter((one) => one.id !== who.caller.userId);
  const ordered = [
    ...others.filter((one) => parts.has(one.id)),
    ...others.filter((one) => !parts.has(one.id)),
  ];
  return { items: ordered.slice(0, offeredAtMost) };
}
