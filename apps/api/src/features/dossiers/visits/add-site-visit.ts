import type { addSiteVisit as contract, DossierVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../../shared/app-error.ts';
import { beginChange, type DossierDeps, notedAs } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import { dossierEvent } from '../dossier-events.ts';
import type { DossierWriter } from '../dossier-store.ts';
import { toldVisit } from './told-visit.ts';
import { requireVisit, stageOfVisitor } from './visit-access.ts';

type Body = BodyOf<typeof contract>;

async function add(
  deps: DossierDeps,
  writer: DossierWriter,
  { id, body }: { readonly id: number; readonly body: Body },
  who: Who,
): Promise<DossierVisit> {
  const { context, part } = await beginChange(deps, writer, { id, version: null, part: 'reviewers' }, who);
  const { userId } = who.caller;
  if (body.on > who.today) throw parameterError('date_in_future', 'on', { given: body.on });
  const visit = { stage: stageOfVisitor(part), ...body };
  const visitId = await writer.addVisit(id, visit, userId);
  await writer.notePart(id, notedAs[part], userId);
  const stored = requireVisit(await writer.visits(id), visitId);
  await writer.tell([
    dossierEvent('dossier.visited', context.dossier, who, { after: { visitId, ...visit } }),
  ]);
  return toldVisit(stored, context.dossier);
}

/** Notes what was seen on the spot, for those who review a dossier where it is. */
export const addSiteVisit = (
  deps: DossierDeps,
  { id, body, key }: { readonly id: number; readonly body: Body; readonly key: string | null },
  who: Who,
): Promise<DossierVisit> =>
  deps.store.write((writer) =>
    writer.once({ userId: who.caller.userId, key, name: 'addSiteVisit', body: { id, body } }, () =>
      add(deps, writer, { id, body }, who),
    ),
  );
