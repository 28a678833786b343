import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import { AppError } from '../../shared/app-error.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { type ActingPart, reachAs, refuseConflict, unknownDossier, type Who } from './dossier-access.ts';
import { dossierAnswer } from './dossier-answer.ts';
import { type DossierContext, readContext } from './dossier-context.ts';
import type { DossierStore, DossierWriter } from './dossier-store.ts';

/** What the use cases of dossiers work with. */
export type DossierDeps = {
  readonly reference: Pick<Reference, 'units' | 'sets'>;
  readonly store: DossierStore;
};

/** The dossier that is to change, as whom, and the version of it that was read; null: whatever it is. */
export type ChangeAsked = {
  readonly id: number;
  readonly version: number | null;
  readonly part: ActingPart;
};

export type Change = { readonly writer: DossierWriter; readonly context: DossierContext };

/** A change that may be made, and the part that it is made as. */
export type BegunChange = Change & { readonly part: DossierPart };

/** A dossier as it stands, to be answered with. */
export async function answerNow(
  writer: DossierWriter,
  { reference }: DossierDeps,
  id: number,
  who: Who,
): Promise<Dossier> {
  const dossier = await writer.dossier(id);
  if (dossier === null) throw unknownDossier(id);
  return dossierAnswer(await readContext(writer, reference, dossier), who);
}

/** What those who act as a part of a dossier are noted as. */
export const notedAs = { applicant: 'author', district: 'verifier', province: 'appraiser' } as const;

/**
 * Locks the row of a dossier, checks who asks against what stands then, and its version against the one that was read.
 * Throws `version_conflict` with the dossier as it stands.
 */
export async function beginChange(
  deps: DossierDeps,
  writer: DossierWriter,
  { id, version, part: asked }: ChangeAsked,
  who: Who,
): Promise<BegunChange> {
  const dossier = await writer.lock(id);
  if (dossier === null) throw unknownDossier(id);
  const part = reachAs(deps.reference, dossier, asked, who);
  const context = await readContext(writer, deps.reference, dossier);
  if (version !== null && dossier.version !== version)
    throw new AppError('version_conflict', [], { current: dossierAnswer(context, who) });
  refuseConflict(dossier, part, who);
  return { writer, context, part };
}

/** Changes one dossier within a transaction. Throws what {@link beginChange} throws. */
export async function changeWithin(
  deps: DossierDeps,
  writer: DossierWriter,
  asked: ChangeAsked,
  who: Who,
  work: (change: BegunChange) => Promise<readonly AuditEntry[]>,
): Promise<Dossier> {
  const change = await beginChange(deps, writer, asked, who);
  const events = await work(change);
  await writer.notePart(asked.id, notedAs[change.part], who.caller.userId);
  const answer = await answerNow(writer, deps, asked.id, who);
  await writer.tell(events);
  return answer;
}

/** The same in a transaction of its own. */
export const changeDossier = (
  deps: DossierDeps,
  asked: ChangeAsked,
  who: Who,
  work: (change: BegunChange) => Promise<readonly AuditEntry[]>,
): Promise<Dossier> => deps.store.write((writer) => changeWithin(deps, writer, asked, who, work));
