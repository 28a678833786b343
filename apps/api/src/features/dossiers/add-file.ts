import type { Readable } from 'node:stream';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { type addDossierFile, mostDossierDocuments } from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import { type AppError, parameterError } from '../../shared/app-error.ts';
import type { EvidenceStore, StoredEvidence } from '../../shared/evidence/evidence-store.ts';
import { requireCriterion } from '../../shared/set-content/require-criterion.ts';
import { changeWithin, type DossierDeps } from './change-dossier.ts';
import { actionOfPart, reachDossier, refuseConflict, unknownDossier, type Who } from './dossier-access.ts';
import { papersOf } from './dossier-checklist.ts';
import { type DossierContext, readContext } from './dossier-context.ts';
import { dossierEvent } from './dossier-events.ts';
import type { DocumentRecord } from './dossier-record.ts';
import type { NewFile } from './dossier-store.ts';
import { requireOpenCriterion, requireOpenPaper } from './save-dossier.ts';

/** What the use cases of files work with. */
export type FileDeps = DossierDeps & { readonly files: EvidenceStore };

/** Where a file is to stand: a paper, evidence of a criterion, or a document that is there. */
type Query = QueryOf<typeof addDossierFile>;
type Place = Pick<NewFile, 'documentId' | 'paperCode' | 'criterionId' | 'visitId' | 'title'>;

export const unknownDocument = (id: number): AppError =>
  parameterError('unknown_document', 'document', { given: String(id) });

const inDocument = ({ id, paperCode, criterionId, visitId, title }: DocumentRecord): Place => ({
  documentId: id,
  paperCode,
  criterionId,
  visitId,
  title,
});

/** The paper of a part, as a document that is there or a new one. Throws `unknown_paper`, `dossier_frozen`. */
function inPaper(context: DossierContext, code: string, part: 'applicant' | 'district'): Place {
  const papers = papersOf(context.procedure, part);
  const paper = papers.find((one) => one.code === code);
  if (paper === undefined)
    throw parameterError('unknown_paper', 'paper', {
      given: code,
      expected: papers.map((one) => one.code).join(', '),
    });
  if (part === 'applicant') requireOpenPaper(context, code);
  const there = context.dossier.documents.find(({ paperCode }) => paperCode === code);
  if (there !== undefined) return inDocument(there);
  return { documentId: null, paperCode: code, criterionId: null, visitId: null, title: paper.nameVi };
}

function inCriterion(context: DossierContext, position: number, title: string): Place {
  const criterion = requireCriterion(context.content, position, 'criterion');
  requireOpenCriterion(context, criterion);
  const own = context.dossier.documents.filter(({ criterionId }) => criterionId === criterion.id);
  if (own.length >= mostDossierDocuments)
    throw parameterError('evidence_too_many', `criterion.${position}`, {
      expected: `${mostDossierDocuments}`,
    });
  return { documentId: null, paperCode: null, criterionId: criterion.id, visitId: null, title };
}

/** The same document once more: another version of it. */
function inThere(context: DossierContext, id: number): Place {
  const document = context.dossier.documents.find((one) => one.id === id);
  if (document === undefined || document.visitId !== null) throw unknownDocument(id);
  if (document.paperCode !== null) return inPaper(context, document.paperCode, 'applicant');
  const criterion = context.content.criteria.find((one) => one.id === document.criterionId);
  if (criterion === undefined) throw unknownDocument(id);
  requireOpenCriterion(context, criterion);
  if (document.files.length >= mostDossierDocuments)
    throw parameterError('evidence_too_many', `document.${id}`, { expected: `${mostDossierDocuments}` });
  return inDocument(document);
}

/** Where an applicant wants a file. Throws what of it cannot be. */
function placeOfApplicant(context: DossierContext, query: Query, name: string): Place {
  const { paper, criterion, document, title = name } = query;
  const [first, second] = [paper, criterion, document].filter((one) => one !== undefined);
  if (first === undefined) throw parameterError('missing_parameter', 'paper');
  if (second !== undefined) throw parameterError('conflicting_parameters', 'paper');
  if (document !== undefined) return inThere(context, document);
  return criterion === undefined
    ? inPaper(context, paper ?? '', 'applicant')
    : inCriterion(context, criterion, title);
}

type Asked = {
  readonly id: number;
  readonly part: 'applicant' | 'district';
  readonly query: Query;
  readonly key: string | null;
  readonly file: { readonly name: string; readonly stream: Readable };
};

function placeOf(context: DossierContext, { part, query }: Asked, name: string): Place {
  if (part === 'applicant') return placeOfApplicant(context, query, name);
  const { state } = context.dossier;
  if (state !== 'in_verification' && state !== 'verified')
    throw parameterError('dossier_frozen', `checklist.${query.paper}`);
  return inPaper(context, query.paper ?? '', 'district');
}

/** Refuses who may not, before anything of a file is read. */
async function refuseEarly(deps: FileDeps, asked: Asked, who: Who): Promise<void> {
  const dossier = await deps.store.facts.dossier(asked.id);
  if (dossier === null) throw unknownDossier(asked.id);
  reachDossier(deps.reference, dossier, actionOfPart[asked.part], who);
  refuseConflict(dossier, asked.part satisfies DossierPart, who);
  placeOf(await readContext(deps.store.facts, deps.reference, dossier), asked, asked.file.name || '-');
}

/** Lets a file stand in a dossier, for the applicant or the district. */
export async function addFile(deps: FileDeps, asked: Asked, who: Who): Promise<Dossier> {
  await refuseEarly(deps, asked, who);
  const { id, part, query, key, file } = asked;
  const stored: StoredEvidence = await deps.files.storeEvidence(file.stream, { name: file.name });
  const { hash, name } = stored;
  const { userId } = who.caller;
  const command = { userId, key, name: `addFile:${part}`, body: { id, query, hash, name } };
  return deps.store.write((writer) =>
    writer.once(command, () =>
      changeWithin(deps, writer, { id, version: null, part }, who, async ({ context }) => {
        const place = placeOf(context, asked, name);
        const documentId = await writer.addFile(id, { ...place, hash, name }, userId);
        const { paperCode, criterionId } = place;
        const after = {
          documentId,
          paperCode,
          criterionId,
          name,
          hash,
          size: stored.size,
          type: stored.type,
        };
        return [dossierEvent('dossier.file_added', context.dossier, who, { after })];
      }),
    ),
  );
}
