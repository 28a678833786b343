import type { CriterionReview, ReviewBody } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import type { Action } from '@tiendo/policy/action.ts';
import { reachesBody } from '@tiendo/policy/permission.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import { toldDeed } from '../../shared/deed.ts';
import { requireCriterion } from '../../shared/set-content/require-criterion.ts';
import type { DossierDeps } from './change-dossier.ts';
import { reachDossier, refuseConflict, unknownDossier, type Who } from './dossier-access.ts';
import { type DossierContext, readContext } from './dossier-context.ts';
import { dossierEvent } from './dossier-events.ts';
import type { ReviewRecord } from './dossier-record.ts';
import type { DossierWriter, Part } from './dossier-store.ts';

/** Who writes in a stage: by what right, as which part, and while the dossier is in which states. */
type StageRules = {
  readonly action: Action;
  readonly side: DossierPart;
  readonly part: Part;
  readonly states: readonly DossierState[];
};

/** The rules of each stage. Departments confirm in parallel, while the district or the province reviews. */
export const stageRules: Record<ReviewStage, StageRules> = {
  verification: {
    action: 'dossier.verify',
    side: 'district',
    part: 'verifier',
    states: ['in_verification'],
  },
  appraisal: { action: 'dossier.appraise', side: 'province', part: 'appraiser', states: ['in_appraisal'] },
  confirmation: {
    action: 'dossier.confirm',
    side: 'province',
    part: 'confirmer',
    states: ['in_verification', 'in_appraisal'],
  },
};

/** What reviewers of a stage say of a criterion, as answers tell it; version 0 where nobody has said anything. */
export function toldReview(
  stage: ReviewStage,
  position: number,
  review: ReviewRecord | undefined,
): CriterionReview {
  const { version = 0, verdict = null, reason = null, documentNumber = null, carried = false } = review ?? {};
  return {
    stage,
    criterion: position,
    version,
    verdict,
    reason,
    documentNumber,
    carried,
    by: toldDeed(review?.by),
  };
}

export type ReviewAsked = {
  readonly id: number;
  readonly stage: ReviewStage;
  readonly criterion: number;
  readonly version: number;
  readonly body: ReviewBody;
};

/** Refuses a verdict that the set does not know. */
function requireVerdict({ content }: DossierContext, { verdict }: ReviewBody): void {
  const { verdictsAllowed } = content;
  if (verdict === null || verdict === 'more_evidence' || verdictsAllowed.includes(verdict)) return;
  throw parameterError('verdict_not_allowed', 'verdict', {
    given: verdict,
    expected: [...verdictsAllowed, 'more_evidence'].join(', '),
  });
}

async function reviewable(deps: DossierDeps, writer: DossierWriter, asked: ReviewAsked, who: Who) {
  const dossier = await writer.hold(asked.id);
  if (dossier === null) throw unknownDossier(asked.id);
  const { action, side, states } = stageRules[asked.stage];
  const permission = reachDossier(deps.reference, dossier, action, who);
  const context = await readContext(writer, deps.reference, dossier);
  const criterion = requireCriterion(context.content, asked.criterion, 'criterion');
  const body = context.bodyOf(criterion.id);
  if (!reachesBody(permission, body))
    throw parameterError(
      'criterion_of_other_body',
      `criteria.${asked.criterion}`,
      body === null ? {} : { expected: body },
    );
  refuseConflict(dossier, side, who);
  if (!states.includes(dossier.state)) throw parameterError('dossier_state', 'id', { given: dossier.state });
  requireVerdict(context, asked.body);
  return { dossier, criterion };
}

/**
 * Saves what a reviewer says of one criterion. Its version is its own: of two who write one criterion at a time the
 * second is told `version_conflict` with what the first wrote; those who write others are not in the way.
 */
export const saveReview = (deps: DossierDeps, asked: ReviewAsked, who: Who): Promise<CriterionReview> =>
  deps.store.write(async (writer) => {
    const { id, stage, version, body } = asked;
    const { dossier, criterion } = await reviewable(deps, writer, asked, who);
    const find = async () =>
      (await writer.reviews(id, dossier.submissionCount)).find(
        (one) => one.stage === stage && one.criterionId === criterion.id,
      );
    const before = await find();
    const review = { stage, submission: dossier.submissionCount, criterionId: criterion.id, ...body };
    const isSaved = await writer.saveReview(id, review, version, who.caller.userId);
    const now = toldReview(stage, asked.criterion, await find());
    if (!isSaved) throw new AppError('version_conflict', [], { current: now });
    await writer.notePart(id, stageRules[stage].part, who.caller.userId);
    const told = {
      before: { verdict: before?.verdict ?? null, reason: before?.reason ?? null },
      after: { stage, criterionId: criterion.id, ...body },
    };
    await writer.tell([dossierEvent('dossier.reviewed', dossier, who, told)]);
    return now;
  });
