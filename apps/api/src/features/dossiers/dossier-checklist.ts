import type { ChecklistEntry } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import {
  type ChecklistFacts,
  type ChecklistLine,
  type ChecklistObstacle,
  dossierChecklist,
} from '@tiendo/domain/dossiers/checklist.ts';
import type { Procedure, RequiredDocument } from '@tiendo/domain/dossiers/procedure.ts';
import { shareOf } from '@tiendo/domain/dossiers/rule-number.ts';
import type { AppIssue } from '../../shared/app-error.ts';
import type { DossierContext } from './dossier-context.ts';

type HandingOn = RequiredDocument['step'];

/** The step whose papers are asked for next, by the state that the dossier is in; null: none are. */
export function handingOn({ dossier: { state } }: Pick<DossierContext, 'dossier'>): HandingOn | null {
  if (state === 'preparing' || state === 'district_wants_more' || state === 'province_wants_more')
    return 'preparation';
  if (state === 'in_verification') return 'verification';
  return state === 'verified' ? 'forwarding' : null;
}

function factsOf(context: DossierContext, step: HandingOn): ChecklistFacts {
  const { dossier, content, procedure, rules, survey, conditions } = context;
  const verdicts = new Map(dossier.claims.map(({ criterionId, verdict }) => [criterionId, verdict]));
  const files = dossier.documents.flatMap(({ paperCode, files: all }) =>
    paperCode === null ? [] : [[paperCode, all.length] as const],
  );
  const kind = step === 'forwarding' ? 'district' : 'commune';
  const share = (key: Parameters<typeof shareOf>[2]) => shareOf(procedure, rules, key);
  return {
    claims: content.criteria.map(({ id }) => verdicts.get(id) ?? null),
    basicCounts: content.basicCounts,
    files: new Map(files),
    survey,
    meeting: dossier.meetings.find((meeting) => meeting.kind === kind) ?? null,
    conditions: new Map(conditions.map(({ key, held }) => [key, held])),
    rules: {
      meetingAgreed: share(kind === 'district' ? 'district_meeting_agreed' : 'commune_meeting_agreed'),
      householdsAsked: share('households_asked'),
      householdsSatisfied: share('households_satisfied'),
      contentSatisfied: share('content_satisfied'),
    },
  };
}

/** What the dossier must hold when a step hands it on. */
export const checklistOf = (context: DossierContext, step: HandingOn): ChecklistLine[] =>
  dossierChecklist(context.procedure, step, factsOf(context, step));

const conditionNames: Record<string, { nameVi: string; nameEn: string }> = {
  no_construction_debt: {
    nameVi: 'Không nợ đọng xây dựng cơ bản của Chương trình',
    nameEn: 'No unpaid construction debt of the programme',
  },
  security_not_complex: {
    nameVi: 'Không thuộc diện phức tạp về an ninh, trật tự',
    nameEn: 'Not counted as complex in security and public order',
  },
};

const told = ({ code, place }: ChecklistObstacle) => ({ code, place: place === null ? null : place + 1 });

/** The same as answers tell it. */
export function checklistAnswer(context: DossierContext): ChecklistEntry[] {
  const step = handingOn(context);
  if (step === null) return [];
  const documents = new Map(context.procedure.documents.map((one) => [one.code, one]));
  return checklistOf(context, step).map(({ obstacles, notes, ...line }) => {
    const document = documents.get(line.code);
    const names = document ?? conditionNames[line.code] ?? { nameVi: line.code, nameEn: line.code };
    return {
      ...line,
      nameVi: names.nameVi,
      nameEn: names.nameEn,
      origin: document?.origin ?? 'declared',
      obstacles: obstacles.map(told),
      notes: notes.map(told),
    };
  });
}

const aboutCriterion: ReadonlySet<string> = new Set(['claim_unknown', 'claim_not_met']);

function issueOf(
  line: ChecklistLine,
  { code, place }: ChecklistObstacle,
  { content, survey }: DossierContext,
): AppIssue {
  if (place === null) return { path: `checklist.${line.code}`, code };
  if (!aboutCriterion.has(code)) {
    const name = survey?.contents[place]?.name;
    return { path: `survey.contents.${place + 1}`, code, ...(name !== undefined && { expected: name }) };
  }
  const criterion = content.criteria[place];
  const name = criterion?.name ?? undefined;
  return {
    path: `criteria.${criterion?.position ?? place + 1}`,
    code,
    ...(name !== undefined && { expected: name }),
  };
}

/** Everything that stands against handing the dossier on, an issue each. */
export const checklistIssues = (context: DossierContext, step: HandingOn): AppIssue[] =>
  checklistOf(context, step).flatMap((line) => line.obstacles.map((one) => issueOf(line, one, context)));

/** The papers of a procedure that one part adds. */
export const papersOf = ({ documents }: Procedure, part: 'applicant' | 'district'): RequiredDocument[] =>
  documents.filter(({ step }) => (step === 'preparation') === (part === 'applicant'));
