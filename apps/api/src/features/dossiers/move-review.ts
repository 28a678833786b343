import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { AppraisalMove, VerificationMove } from '@tiendo/contracts/dossiers/dossier-moves.ts';
import {
  conclusionObstacles,
  type ReviewedCriterion,
  type ReviewObstacle,
  returnedPlaces,
  returnObstacles,
  stageOf,
} from '@tiendo/domain/dossiers/review.ts';
import type { ReviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import { type AppIssue, parameterError } from '../../shared/app-error.ts';
import { type Change, changeDossier, type DossierDeps } from './change-dossier.ts';
import { requireMove, type Who } from './dossier-access.ts';
import { checklistIssues, papersOf } from './dossier-checklist.ts';
import { type DossierContext, readContext } from './dossier-context.ts';
import type { ReturnItemRecord, ReviewRecord } from './dossier-record.ts';
import { meetingOf } from './save-dossier.ts';
import { takeStep } from './take-step.ts';

type Move = VerificationMove | AppraisalMove;

/** What the reviewers of a stage said of each criterion. */
function reviewedOf(
  { content }: DossierContext,
  reviews: readonly ReviewRecord[],
  part: ReviewingPart,
): ReviewedCriterion[] {
  const own = new Map(
    reviews.filter(({ stage }) => stage === stageOf[part]).map((one) => [one.criterionId, one]),
  );
  return content.criteria.map(({ id }, place) => ({
    place,
    verdict: own.get(id)?.verdict ?? null,
    hasReason: (own.get(id)?.reason ?? null) !== null,
  }));
}

const issueOf =
  ({ content }: DossierContext) =>
  ({ code, place }: ReviewObstacle): AppIssue => {
    const criterion = place === null ? undefined : content.criteria[place];
    if (criterion === undefined) return { path: 'criteria', code };
    const expected = criterion.name === null ? {} : { expected: criterion.name };
    return { path: `criteria.${criterion.position}`, code, ...expected };
  };

function requirePapers({ procedure }: DossierContext, papers: readonly { readonly code: string }[]): void {
  const codes = papersOf(procedure, 'applicant').map(({ code }) => code);
  papers.forEach(({ code }, place) => {
    if (!codes.includes(code))
      throw parameterError('unknown_paper', `papers.${place}.code`, {
        given: code,
        expected: codes.join(', '),
      });
  });
}

function issuesOf(context: DossierContext, move: Move, reviewed: readonly ReviewedCriterion[]): AppIssue[] {
  const told = issueOf(context);
  switch (move.action) {
    case 'request_more':
      return returnObstacles(reviewed, move.papers.length).map(told);
    case 'verify':
      return [
        ...conclusionObstacles(reviewed, context.content.basicCounts).map(told),
        ...checklistIssues(context, 'verification'),
      ];
    case 'conclude':
      return conclusionObstacles(reviewed, context.content.basicCounts).map(told);
    case 'forward':
      return checklistIssues(context, 'forwarding');
    default:
      return [];
  }
}

/** What is returned: the criteria that want more or are not met, with their reasons, and the papers named. */
function itemsOf(
  { content }: DossierContext,
  { papers }: Extract<Move, { action: 'request_more' }>,
  reviewed: readonly ReviewedCriterion[],
  reviews: readonly ReviewRecord[],
  part: ReviewingPart,
): ReturnItemRecord[] {
  const criteria = returnedPlaces(reviewed).flatMap((place): ReturnItemRecord[] => {
    const criterionId = content.criteria[place]?.id ?? 0;
    const said = reviews.find((one) => one.stage === stageOf[part] && one.criterionId === criterionId);
    return [{ criterionId, paperCode: null, reason: said?.reason ?? '' }];
  });
  return [...criteria, ...papers.map(({ code, reason }) => ({ criterionId: null, paperCode: code, reason }))];
}

/** The dossier with the meeting of the district that its letter tells of. */
async function withMeeting(
  { writer, context }: Change,
  deps: DossierDeps,
  move: Move,
  who: Who,
): Promise<DossierContext> {
  if (move.action !== 'forward' || move.meeting === undefined) return context;
  const { id } = context.dossier;
  const meeting = meetingOf('district', move.meeting, who.today);
  await writer.write(id, { verdicts: [], notes: [], values: [], conditions: [], meeting }, who.caller.userId);
  const dossier = await writer.dossier(id);
  return dossier === null ? context : readContext(writer, deps.reference, dossier);
}

/** Takes a step of the district or of the province with a dossier. */
export const moveReview = (
  deps: DossierDeps,
  {
    id,
    version,
    move,
    part,
  }: { readonly id: number; readonly version: number; readonly move: Move; readonly part: ReviewingPart },
  who: Who,
): Promise<Dossier> =>
  changeDossier(deps, { id, version, part }, who, async (change) => {
    const { writer } = change;
    const context = await withMeeting(change, deps, move, who);
    const { dossier } = context;
    const { userId } = who.caller;
    const on = move.on ?? who.today;
    const reviews = await writer.reviews(id, dossier.submissionCount);
    const reviewed = reviewedOf(context, reviews, part);
    if (move.action === 'request_more') requirePapers(context, move.papers);
    const issues = issuesOf(context, move, reviewed);
    const next = requireMove(context, { action: move.action, part, on, issues }, who);
    const items = move.action === 'request_more' ? itemsOf(context, move, reviewed, reviews, part) : null;
    if (items !== null) {
      const given = { stage: stageOf[part], submission: dossier.submissionCount, on, items };
      await writer.giveBack(id, given, userId);
    }
    const reason = 'reason' in move ? move.reason : null;
    const paperNumber = 'number' in move ? move.number : null;
    const step = { action: move.action, next, on, reason, paperNumber };
    return [await takeStep({ writer, context }, step, who, items === null ? {} : { items })];
  });
