import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { ApplicationMove } from '@tiendo/contracts/dossiers/dossier-moves.ts';
import { untouchedItems } from '@tiendo/domain/dossiers/returned-items.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { submissionChanges } from '@tiendo/domain/dossiers/submission-changes.ts';
import type { AppIssue } from '../../shared/app-error.ts';
import { type Change, changeDossier, type DossierDeps } from './change-dossier.ts';
import { requireMove, type Who } from './dossier-access.ts';
import { checklistIssues } from './dossier-checklist.ts';
import type { DossierContext } from './dossier-context.ts';
import { returnedOf } from './last-return.ts';
import { comparable, contentHash, type SubmissionContent, submissionContent } from './submission-content.ts';
import { takeStep } from './take-step.ts';

const filesOf = ({ papers }: SubmissionContent, code: string): string =>
  (papers.find((paper) => paper.code === code)?.files ?? []).map(({ hash }) => hash).join(' ');

/** Papers of which anything is different, also what the system holds of them itself. */
function changedPapers(before: SubmissionContent, now: SubmissionContent): Set<string> {
  const differs = (a: unknown, b: unknown) => contentHash(a) !== contentHash(b);
  const codes = now.papers
    .map(({ code }) => code)
    .filter((code) => filesOf(before, code) !== filesOf(now, code));
  return new Set([
    ...codes,
    ...(differs(before.meeting, now.meeting) ? ['commune_minutes'] : []),
    ...(differs(before.survey, now.survey) ? ['survey_report'] : []),
    ...(submissionChanges(comparable(before), comparable(now)).length > 0 ? ['criterion_table'] : []),
  ]);
}

/** Returned items that are as they were handed in, an issue each. */
function untouchedIssues(
  context: DossierContext,
  before: SubmissionContent,
  now: SubmissionContent,
): AppIssue[] {
  const changes = submissionChanges(comparable(before), comparable(now));
  const changed = {
    criteria: new Set(changes.map(({ criterionId }) => criterionId)),
    papers: changedPapers(before, now),
  };
  const { criteria, papers } = untouchedItems(returnedOf(context), changed);
  return [
    ...criteria.flatMap((id) => {
      const criterion = context.content.criteria.find((one) => one.id === id);
      if (criterion === undefined) return [];
      const expected = criterion.name === null ? {} : { expected: criterion.name };
      return [
        { path: `criteria.${criterion.position}`, code: 'returned_item_untouched' as const, ...expected },
      ];
    }),
    ...papers.map((code) => ({ path: `checklist.${code}`, code: 'returned_item_untouched' as const })),
  ];
}

async function issuesOf({ writer, context }: Change, now: SubmissionContent): Promise<AppIssue[]> {
  const { id, state, submissionCount } = context.dossier;
  const missing = checklistIssues(context, 'preparation');
  if (state === 'preparing') return missing;
  const before = await writer.submission(id, submissionCount);
  return before === null ? missing : [...missing, ...untouchedIssues(context, before, now)];
}

/** Hands in what the dossier holds now: frozen, with its hash. Answers what the trail is told of it. */
async function handIn(change: Change, content: SubmissionContent, userId: string) {
  const { writer, context } = change;
  const { id, state, submissionCount } = context.dossier;
  const hash = contentHash(content);
  await writer.submit(id, content, hash, userId);
  if (state !== 'preparing') {
    const stage: ReviewStage = state === 'district_wants_more' ? 'verification' : 'appraisal';
    const criterionIds = [...returnedOf(context).criteria];
    await writer.carryReviews(id, submissionCount, { stage, criterionIds });
  }
  return { submission: content.number, hash };
}

const isHandingIn = ({ action }: ApplicationMove) => action === 'submit' || action === 'supplement';

/** Hands a dossier in, supplements it, takes it back, withdraws or opens it again. */
export const moveApplication = (
  deps: DossierDeps,
  { id, version, move }: { readonly id: number; readonly version: number; readonly move: ApplicationMove },
  who: Who,
): Promise<Dossier> =>
  changeDossier(deps, { id, version, part: 'applicant' }, who, async (change) => {
    const { context } = change;
    const { dossier } = context;
    const on = move.on ?? who.today;
    const { userId } = who.caller;
    const content = submissionContent(context, { number: dossier.submissionCount + 1, on });
    const issues = isHandingIn(move) ? await issuesOf(change, content) : [];
    const next = requireMove(context, { action: move.action, part: 'applicant', on, issues }, who);
    const reason = 'reason' in move ? move.reason : null;
    const paperNumber = 'number' in move ? move.number : null;
    const handed = isHandingIn(move) ? await handIn(change, content, userId) : {};
    return [await takeStep(change, { action: move.action, next, on, reason, paperNumber }, who, handed)];
  });
