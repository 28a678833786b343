import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { assignDossier as contract } from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../../shared/app-error.ts';
import { type BegunChange, changeDossier, type DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import { dossierEvent } from '../dossier-events.ts';
import { noticeOf } from '../dossier-notices.ts';
import { reviewersOf } from './reviewers.ts';

type Body = BodyOf<typeof contract>;

/** Refuses somebody who may not review the dossier where it is, or had another part in it. */
async function requireReviewer(
  { writer, context, part }: BegunChange,
  holder: string,
  today: string,
): Promise<void> {
  const { free, inConflict } = await reviewersOf(writer, context, part, today);
  if (inConflict.includes(holder)) throw parameterError('conflict_of_interest', 'holder', { given: holder });
  if (!free.includes(holder)) throw parameterError('not_a_reviewer', 'holder', { given: holder });
}

/** Gives a dossier to a reviewer, who is told of it, or takes it from one; sets when its step is due. */
export const assignDossier = (
  deps: DossierDeps,
  { id, version, body }: { readonly id: number; readonly version: number; readonly body: Body },
  who: Who,
): Promise<Dossier> =>
  changeDossier(deps, { id, version, part: 'reviewers' }, who, async (change) => {
    const { writer, context } = change;
    const { dossier } = context;
    const { holder, dueOn, note } = body;
    const before = dossier.holder?.id ?? null;
    if (holder !== null && holder !== before) await requireReviewer(change, holder, who.today);
    await writer.assign(id, holder, dueOn);
    if (holder !== null && holder !== before && holder !== who.caller.userId)
      await writer.notify(noticeOf(context, { kind: 'dossier_assigned', note }, who), [holder]);
    const told = {
      before: { holder: before, dueOn: dossier.dueOn },
      after: { holder, dueOn },
      ...(note !== null && { reason: note }),
    };
    return [dossierEvent('dossier.assigned', dossier, who, told)];
  });
