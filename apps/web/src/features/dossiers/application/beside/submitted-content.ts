import {
  type SubmissionChange,
  type SubmittedCriterion,
  submissionChanges,
} from '@tiendo/domain/dossiers/submission-changes.ts';
import { z } from 'zod';

const files = z.array(z.object({ hash: z.string() }));
const amount = z.number().nullable();

const value = z.object({
  indicatorId: z.number(),
  min: amount,
  max: amount,
  decimals: amount,
  qualifier: z.string().nullable(),
  text: z.string().nullable(),
  isMet: z.boolean().nullable(),
});

const meeting = z.object({ heldOn: z.string(), present: z.number(), agreed: z.number() });

/** What of a frozen submission is compared with the one before. */
const submitted = z.object({
  claims: z.array(
    z.object({
      criterionId: z.number(),
      position: z.number(),
      verdict: z.string().nullable(),
      note: z.string().nullable(),
      values: z.array(value),
      files,
    }),
  ),
  papers: z.array(z.object({ code: z.string(), files })),
  survey: z.looseObject({ id: z.number() }).nullable(),
  meeting: meeting.nullable(),
});
export type SubmittedContent = z.infer<typeof submitted>;

/** The content of a submission as it can be compared; null where this program does not understand it. */
export const readSubmitted = (content: unknown): SubmittedContent | null =>
  submitted.safeParse(content).data ?? null;

const comparable = ({ claims }: SubmittedContent): SubmittedCriterion[] =>
  claims.map(({ criterionId, verdict, note, values, files: all }) => ({
    criterionId,
    verdict,
    note,
    values: new Map(values.map(({ indicatorId, ...said }) => [indicatorId, JSON.stringify(said)])),
    files: new Set(all.map(({ hash }) => hash)),
  }));

/** What became different between two submissions. */
export type SubmittedChanges = {
  readonly claims: readonly (SubmissionChange & { readonly position: number })[];
  /** Codes of the papers that have another file. */
  readonly papers: readonly string[];
  readonly survey: boolean;
  readonly meeting: boolean;
};

export function changesBetween(before: SubmittedContent, now: SubmittedContent): SubmittedChanges {
  const filesOf = ({ papers }: SubmittedContent, code: string) =>
    JSON.stringify(papers.find((paper) => paper.code === code)?.files ?? []);
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return {
    claims: submissionChanges(comparable(before), comparable(now)).map((change) => ({
      ...change,
      position: now.claims.find(({ criterionId }) => criterionId === change.criterionId)?.position ?? 0,
    })),
    papers: now.papers.map(({ code }) => code).filter((code) => filesOf(before, code) !== filesOf(now, code)),
    survey: before.survey?.id !== now.survey?.id,
    meeting: differs(before.meeting, now.meeting),
  };
}
