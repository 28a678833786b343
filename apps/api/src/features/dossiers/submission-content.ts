import { createHash } from 'node:crypto';
import type { SurveyOfDossier } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { ConditionKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { SubmittedCriterion } from '@tiendo/domain/dossiers/submission-changes.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import type { DossierContext } from './dossier-context.ts';
import type { DocumentRecord, FileRecord, MeetingRecord } from './dossier-record.ts';

/** A file as it was handed in. */
export type SubmittedFileRecord = FileRecord & { readonly documentId: number; readonly title: string };

/** What was handed in, whole: nothing outside of it is needed to read it again. */
export type SubmissionContent = {
  readonly unit: { readonly id: number; readonly code: string | null; readonly name: string };
  readonly level: string;
  readonly set: string;
  readonly year: number;
  readonly procedure: string;
  readonly number: number;
  readonly on: string;
  readonly claims: readonly {
    readonly criterionId: number;
    readonly position: number;
    readonly verdict: Verdict | null;
    readonly note: string | null;
    readonly values: readonly ValueRecord[];
    readonly files: readonly SubmittedFileRecord[];
  }[];
  readonly papers: readonly { readonly code: string; readonly files: readonly SubmittedFileRecord[] }[];
  readonly survey: SurveyOfDossier | null;
  readonly meeting: MeetingRecord | null;
  readonly conditions: readonly { readonly key: ConditionKey; readonly held: boolean | null }[];
};

/** The file of a document that stands: its newest version. */
function standing({ id, title, files }: DocumentRecord): SubmittedFileRecord[] {
  const [newest] = files;
  return newest === undefined ? [] : [{ ...newest, documentId: id, title }];
}

function claimsOf({ dossier, content }: DossierContext): SubmissionContent['claims'] {
  return content.criteria.map(({ id, position, indicators }) => {
    const claim = dossier.claims.find(({ criterionId }) => criterionId === id);
    const own = new Set(indicators.map((one) => one.id));
    return {
      criterionId: id,
      position,
      verdict: claim?.verdict ?? null,
      note: claim?.note ?? null,
      values: dossier.values.filter(({ indicatorId }) => own.has(indicatorId)),
      files: dossier.documents.filter(({ criterionId }) => criterionId === id).flatMap(standing),
    };
  });
}

/** What a dossier holds now, as it is handed in. */
export function submissionContent(
  context: DossierContext,
  { number, on }: { readonly number: number; readonly on: string },
): SubmissionContent {
  const { dossier, unit, family, procedure, survey } = context;
  const papers = procedure.documents.filter(({ step }) => step === 'preparation').map(({ code }) => code);
  return {
    unit: { id: unit.id, code: unit.code, name: unit.name },
    level: family.set.level.code,
    set: family.set.code,
    year: dossier.year,
    procedure: procedure.code,
    number,
    on,
    claims: claimsOf(context),
    papers: papers.map((code) => ({
      code,
      files: dossier.documents.filter(({ paperCode }) => paperCode === code).flatMap(standing),
    })),
    survey,
    meeting: dossier.meetings.find(({ kind }) => kind === 'commune') ?? null,
    conditions: context.conditions,
  };
}

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
};

/** SHA-256, in hex, over content in canonical JSON: keys in the order of their characters, no spaces. */
export const contentHash = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');

/** The criteria of a submission in the form that submissions are compared in. */
export const comparable = ({ claims }: Pick<SubmissionContent, 'claims'>): SubmittedCriterion[] =>
  claims.map(({ criterionId, verdict, note, values, files }) => ({
    criterionId,
    verdict,
    note,
    values: new Map(
      values.map(({ indicatorId, min, max, decimals, qualifier, text, isMet }) => [
        indicatorId,
        JSON.stringify([min, max, decimals, qualifier, text, isMet]),
      ]),
    ),
    files: new Set(files.map(({ hash }) => hash)),
  }));
