import type {
  DossierReview,
  ReviewedCriterion,
  SubmittedFile,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import { hasConflict } from '@tiendo/domain/dossiers/dossier-state.ts';
import { type ReviewStage, reviewStages } from '@tiendo/domain/dossiers/review.ts';
import { type SubmissionChange, submissionChanges } from '@tiendo/domain/dossiers/submission-changes.ts';
import { may, type Permission, reachesBody } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { Criterion } from '../../shared/set-content/require-criterion.ts';
import { toldIndicator, toldValue } from '../../shared/set-content/told-indicator.ts';
import type { DossierDeps } from './change-dossier.ts';
import { peopleOf, type Who } from './dossier-access.ts';
import { allowedOf, conflictOf, toldFile, toldReturns } from './dossier-answer.ts';
import type { DossierContext } from './dossier-context.ts';
import type { ReviewRecord, VisitRecord } from './dossier-record.ts';
import { stepsOf, summaryOf } from './dossier-summary.ts';
import { readableToReview } from './read-dossier.ts';
import { stageRules, toldReview } from './save-review.ts';
import { comparable, type SubmissionContent, type SubmittedFileRecord } from './submission-content.ts';
import { toldVisit } from './visits/told-visit.ts';

/** What a review is told from: the last submission, the one before it, and what reviewers say. */
type Reading = {
  readonly context: DossierContext;
  readonly now: SubmissionContent;
  readonly before: SubmissionContent | null;
  readonly changes: ReadonlyMap<number, SubmissionChange>;
  readonly reviews: readonly ReviewRecord[];
  readonly openComments: ReadonlyMap<number, number>;
  readonly visits: readonly VisitRecord[];
  /** The stage that the caller may write, and of which criteria. */
  readonly own: { readonly stage: ReviewStage; readonly permission: Permission } | null;
};

/** The stage that somebody may write now: by right, state and no other part. */
function ownStage({ dossier, unit }: DossierContext, { caller, today }: Who): Reading['own'] {
  const people = peopleOf(dossier);
  for (const stage of reviewStages) {
    const { action, side, states } = stageRules[stage];
    const permission = may(caller, action, [unit.id, ...unit.pathIds], today);
    if (permission.granted && states.includes(dossier.state) && !hasConflict(people, side, caller.userId))
      return { stage, permission };
  }
  return null;
}

const submittedFile = (
  { documentId, title, ...file }: SubmittedFileRecord,
  earlier: ReadonlySet<string> | null,
): SubmittedFile => ({
  ...toldFile(file),
  documentId,
  title,
  isNew: earlier !== null && !earlier.has(file.hash),
});

function indicatorsOf(
  { context, now, before }: Reading,
  criterion: Criterion,
  change: SubmissionChange | undefined,
): ReviewedCriterion['indicators'] {
  const against = { content: context.content, region: context.region, asOf: `${now.year}-12-31` };
  const valuesIn = (content: SubmissionContent | null) =>
    content?.claims.find(({ criterionId }) => criterionId === criterion.id)?.values ?? [];
  return criterion.indicators.map((indicator) => {
    const then = valuesIn(before).find(({ indicatorId }) => indicatorId === indicator.id);
    return {
      ...toldIndicator(indicator, against, valuesIn(now)),
      before: then === undefined ? null : toldValue(then),
      isChanged: change?.indicators.includes(indicator.id) === true,
    };
  });
}

function criterionOf(reading: Reading, criterion: Criterion): ReviewedCriterion {
  const { context, now, before, changes, reviews, own, openComments } = reading;
  const { responsibleBody: _body, indicators: _indicators, ...reference } = criterion;
  const of = (content: SubmissionContent | null) =>
    content?.claims.find(({ criterionId }) => criterionId === criterion.id);
  const [claim, earlier] = [of(now), of(before)];
  const change = changes.get(criterion.id);
  const lastReturn = context.dossier.returns.find(({ submission }) => submission === now.number - 1);
  const returned = lastReturn?.items.find(({ criterionId }) => criterionId === criterion.id);
  const review = (stage: ReviewStage) =>
    toldReview(
      stage,
      criterion.position,
      reviews.find((one) => one.stage === stage && one.criterionId === criterion.id),
    );
  const hashes = before === null ? null : new Set(earlier?.files.map(({ hash }) => hash) ?? []);
  const body = context.bodyOf(criterion.id);
  return {
    claim: {
      criterion: reference,
      responsibleBody: body,
      verdict: claim?.verdict ?? 'unknown',
      note: claim?.note ?? null,
      returnReason: returned?.reason ?? null,
    },
    indicators: indicatorsOf(reading, criterion, change),
    before: earlier === undefined ? null : { verdict: earlier.verdict ?? 'unknown', note: earlier.note },
    isChanged: change !== undefined,
    wasReturned: returned !== undefined,
    isOwn: own !== null && reachesBody(own.permission, body),
    files: (claim?.files ?? []).map((file) => submittedFile(file, hashes)),
    verification: review('verification'),
    appraisal: review('appraisal'),
    confirmation: review('confirmation'),
    openComments: openComments.get(criterion.id) ?? 0,
  };
}

function papersOf({ context, now, before }: Reading): DossierReview['papers'] {
  return now.papers.map(({ code, files }) => {
    const document = context.procedure.documents.find((one) => one.code === code);
    const earlier = before?.papers.find((one) => one.code === code)?.files.map(({ hash }) => hash);
    const hashes = before === null ? null : new Set(earlier ?? []);
    return {
      code,
      nameVi: document?.nameVi ?? code,
      nameEn: document?.nameEn ?? code,
      files: files.map((file) => submittedFile(file, hashes)),
    };
  });
}

async function readingOf({ store }: DossierDeps, context: DossierContext, who: Who): Promise<Reading> {
  const { facts } = store;
  const { id, submissionCount: number } = context.dossier;
  if (number === 0) throw parameterError('nothing_submitted', 'id', { given: String(id) });
  const [{ now, before }, reviews, comments, visits] = await Promise.all([
    facts.submissionAndBefore(id, number),
    facts.reviews(id, number),
    facts.openComments(id),
    facts.visits(id),
  ]);
  if (now === null) throw parameterError('nothing_submitted', 'id', { given: String(id) });
  const changes = before === null ? [] : submissionChanges(comparable(before), comparable(now));
  return {
    context,
    now,
    before,
    changes: new Map(changes.map((change) => [change.criterionId, change])),
    reviews,
    visits,
    openComments: new Map(comments.map((one) => [one.criterionId, one.threads])),
    own: ownStage(context, who),
  };
}

/** A dossier for those who review it, as it was handed in last. */
export async function getReview(deps: DossierDeps, id: number, who: Who): Promise<DossierReview> {
  const context = await readableToReview(deps, id, who);
  const reading = await readingOf(deps, context, who);
  const { dossier, procedure, rules, content, region } = context;
  const submission = dossier.submissions[0];
  if (submission === undefined) throw parameterError('nothing_submitted', 'id', { given: String(id) });
  return {
    dossier: summaryOf(dossier, context, rules, who.today),
    dossierVersion: dossier.version,
    stage: reading.own?.stage ?? null,
    conflict: conflictOf(context, who),
    allowed: allowedOf(context, who),
    region,
    submission: { number: submission.number, on: submission.on, by: submission.by },
    steps: stepsOf(dossier, procedure, rules),
    criteria: content.criteria.map((criterion) => criterionOf(reading, criterion)),
    papers: papersOf(reading),
    returns: toldReturns(context),
    visits: reading.visits.map((visit) => toldVisit(visit, dossier)),
  };
}
