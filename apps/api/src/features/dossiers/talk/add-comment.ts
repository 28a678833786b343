import type {
  addDossierComment,
  DossierThread,
  resolveDossierComment,
} from '@tiendo/contracts/dossiers/dossier-talk.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../../shared/app-error.ts';
import { requireCriterion } from '../../../shared/set-content/require-criterion.ts';
import { unknownDocument } from '../add-file.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { reachDossier, unknownDossier, type Who } from '../dossier-access.ts';
import { type DossierContext, readContext } from '../dossier-context.ts';
import { dossierEvent } from '../dossier-events.ts';
import { noticeOf, peopleFor } from '../dossier-notices.ts';
import type { DossierWriter } from '../dossier-store.ts';

type Body = BodyOf<typeof addDossierComment>;

/** A dossier that the caller may talk about. */
async function talkedOf(
  deps: DossierDeps,
  writer: DossierWriter,
  id: number,
  who: Who,
): Promise<DossierContext> {
  const dossier = await writer.hold(id);
  if (dossier === null) throw unknownDossier(id);
  reachDossier(deps.reference, dossier, 'dossier.comment', who);
  return readContext(writer, deps.reference, dossier);
}

async function threadOf(writer: DossierWriter, dossierId: number, id: number): Promise<DossierThread> {
  const search = { dossierId, id, criterionId: null, documentId: null, resolved: null };
  const [thread] = await writer.threads(search, { offset: 0, take: 1 });
  if (thread === undefined) throw parameterError('unknown_comment', 'comment', { given: String(id) });
  return thread;
}

/** Refuses to mention somebody who may not read the dossier. */
async function requireReaders(writer: DossierWriter, context: DossierContext, { mentions }: Body, who: Who) {
  if (mentions.length === 0) return;
  const readers = new Set(await writer.peopleWith(peopleFor(context, 'dossier.read', who.today)));
  mentions.forEach((id, place) => {
    if (!readers.has(id))
      throw parameterError('dossier_recipient_unknown', `mentions.${place}`, { given: id });
  });
}

/** What a comment is about; an answer is about what its thread is about. */
async function placeOf(writer: DossierWriter, { dossier, content }: DossierContext, body: Body) {
  const { criterion, document, answers } = body;
  const named = [criterion, document, answers].filter((one) => one !== null);
  if (named.length > 1) throw parameterError('conflicting_parameters', 'answers');
  if (answers !== null) await threadOf(writer, dossier.id, answers);
  if (document !== null && !dossier.documents.some(({ id }) => id === document))
    throw unknownDocument(document);
  const criterionId = criterion === null ? null : requireCriterion(content, criterion, 'criterion').id;
  return { criterionId, documentId: document, answersId: answers };
}

async function add(deps: DossierDeps, writer: DossierWriter, id: number, body: Body, who: Who) {
  const context = await talkedOf(deps, writer, id, who);
  const place = await placeOf(writer, context, body);
  await requireReaders(writer, context, body, who);
  const mentions = [...new Set(body.mentions)];
  const byId = who.caller.userId;
  const commentId = await writer.say({ dossierId: id, ...place, text: body.text, byId, mentions });
  const others = mentions.filter((one) => one !== byId);
  await writer.notify(noticeOf(context, { kind: 'dossier_mention', commentId }, who), others);
  const thread = await threadOf(writer, id, place.answersId ?? commentId);
  const after = { commentId, ...place, text: body.text, mentions };
  await writer.tell([dossierEvent('dossier.commented', context.dossier, who, { after })]);
  return thread;
}

/** Says something about a dossier, a criterion or a document of it, or answers. */
export const addComment = (
  deps: DossierDeps,
  { id, body, key }: { readonly id: number; readonly body: Body; readonly key: string | null },
  who: Who,
): Promise<DossierThread> =>
  deps.store.write((writer) =>
    writer.once({ userId: who.caller.userId, key, name: 'addDossierComment', body: { id, body } }, () =>
      add(deps, writer, id, body, who),
    ),
  );

/** Marks a thread as resolved, or opens it again. */
export const resolveComment = (
  deps: DossierDeps,
  asked: { readonly id: number; readonly comment: number } & BodyOf<typeof resolveDossierComment>,
  who: Who,
): Promise<DossierThread> =>
  deps.store.write(async (writer) => {
    const { id, comment, resolved } = asked;
    const { dossier } = await talkedOf(deps, writer, id, who);
    const before = await threadOf(writer, id, comment);
    if ((before.resolved !== null) === resolved) return before;
    await writer.resolve(comment, resolved ? who.caller.userId : null);
    const thread = await threadOf(writer, id, comment);
    const told = { before: { resolved: !resolved }, after: { commentId: comment, resolved } };
    await writer.tell([dossierEvent('dossier.comment_resolved', dossier, who, told)]);
    return thread;
  });
