import type { Verdict } from '../criteria/verdict.ts';
import type { ConditionKey, Procedure, RequiredDocument } from './procedure.ts';
import { type HeldRule, type ShareStanding, shareStanding } from './rule-number.ts';
import type { SurveyCounts } from './survey.ts';
import { type SurveyRules, surveyStanding } from './survey-standing.ts';

/** A meeting that agreed to propose recognition, in people. */
export type DossierMeeting = { readonly present: number; readonly agreed: number };

/** The rules for shares that a checklist holds what is there against. */
export type ChecklistRules = SurveyRules & { readonly meetingAgreed: HeldRule };

/** What a dossier holds when somebody wants to hand it on. */
export type ChecklistFacts = {
  /** The claims of the commune, in the order of the set. */
  readonly claims: readonly (Verdict | null)[];
  readonly basicCounts: boolean;
  /** Files by the code of the paper they are. */
  readonly files: ReadonlyMap<string, number>;
  readonly survey: SurveyCounts | null;
  readonly meeting: DossierMeeting | null;
  readonly conditions: ReadonlyMap<ConditionKey, boolean | null>;
  readonly rules: ChecklistRules;
};

/** What stands against handing a dossier on; `place` of the criterion or content, from 0. */
export type ChecklistObstacle = {
  readonly code:
    | 'document_missing'
    | 'claim_unknown'
    | 'claim_not_met'
    | 'survey_missing'
    | 'survey_households_below'
    | 'survey_satisfied_below'
    | 'survey_content_below'
    | 'meeting_missing'
    | 'meeting_below'
    | 'condition_unknown'
    | 'condition_not_held';
  readonly place: number | null;
};

/** One line of a checklist: a paper or a condition, whether it is there, and what stands against it or is to be told. */
export type ChecklistLine = {
  readonly code: string;
  readonly kind: 'document' | 'condition';
  readonly isRequired: boolean;
  readonly isPresent: boolean;
  readonly obstacles: readonly ChecklistObstacle[];
  /** Below a share that no source confirms: told, and no obstacle. */
  readonly notes: readonly ChecklistObstacle[];
};

type Said = { readonly obstacles: ChecklistObstacle[]; readonly notes: ChecklistObstacle[] };

const said = (code: ChecklistObstacle['code'], place: number | null = null): Said => ({
  obstacles: [{ code, place }],
  notes: [],
});

const nothing: Said = { obstacles: [], notes: [] };

const joined = (all: readonly Said[]): Said => ({
  obstacles: all.flatMap(({ obstacles }) => obstacles),
  notes: all.flatMap(({ notes }) => notes),
});

function ofShare(
  standing: ShareStanding,
  code: ChecklistObstacle['code'],
  place: number | null = null,
): Said {
  if (standing === 'below') return said(code, place);
  return standing === 'below_unverified' ? { obstacles: [], notes: [{ code, place }] } : nothing;
}

function ofClaim(verdict: Verdict | null, place: number, basicCounts: boolean): Said {
  if (verdict === null) return said('claim_unknown', place);
  const isEnough = verdict !== 'not_met' && (verdict !== 'basically_met' || basicCounts);
  return isEnough ? nothing : said('claim_not_met', place);
}

function ofSurvey({ survey, rules }: ChecklistFacts): Said {
  if (survey === null) return said('survey_missing');
  const { householdsAsked, householdsSatisfied, contentSatisfied } = surveyStanding(survey, rules);
  return joined([
    ofShare(householdsAsked.standing, 'survey_households_below'),
    ofShare(householdsSatisfied.standing, 'survey_satisfied_below'),
    ...contentSatisfied.map(({ standing }, place) => ofShare(standing, 'survey_content_below', place)),
  ]);
}

function ofMeeting({ meeting, rules }: ChecklistFacts): Said {
  if (meeting === null) return said('meeting_missing');
  const share = { numerator: meeting.agreed, denominator: meeting.present };
  return ofShare(shareStanding(share, rules.meetingAgreed), 'meeting_below');
}

function ofDocument({ code, origin }: RequiredDocument, facts: ChecklistFacts): Said {
  switch (origin) {
    case 'criterion_table':
      return joined(facts.claims.map((verdict, place) => ofClaim(verdict, place, facts.basicCounts)));
    case 'survey':
      return ofSurvey(facts);
    case 'commune_meeting':
    case 'district_meeting':
      return ofMeeting(facts);
    case 'file':
      return (facts.files.get(code) ?? 0) > 0 ? nothing : said('document_missing');
  }
}

const missing: ReadonlySet<ChecklistObstacle['code']> = new Set([
  'document_missing',
  'survey_missing',
  'meeting_missing',
  'condition_unknown',
]);

function line(code: string, kind: ChecklistLine['kind'], isRequired: boolean, all: Said): ChecklistLine {
  const isPresent = !all.obstacles.some((one) => missing.has(one.code));
  const obstacles = isRequired ? all.obstacles : [];
  return { code, kind, isRequired, isPresent, obstacles, notes: all.notes };
}

function ofCondition(held: boolean | null): Said {
  if (held === null) return said('condition_unknown');
  return held ? nothing : said('condition_not_held');
}

/**
 * What a dossier must hold when a step hands it on, line by line: the papers of the procedure, and for the first step
 * its conditions. The system fills what it holds itself: the table of criteria, the survey, the meeting.
 */
export function dossierChecklist(
  { documents, conditions }: Procedure,
  step: RequiredDocument['step'],
  facts: ChecklistFacts,
): ChecklistLine[] {
  const papers = documents
    .filter((document) => document.step === step)
    .map((document) => line(document.code, 'document', document.isRequired, ofDocument(document, facts)));
  if (step !== 'preparation') return papers;
  const held = conditions.map((key) =>
    line(key, 'condition', true, ofCondition(facts.conditions.get(key) ?? null)),
  );
  return [...papers, ...held];
}

/** Whether nothing stands against handing a dossier on. */
export const isComplete = (lines: readonly ChecklistLine[]): boolean =>
  lines.every(({ obstacles }) => obstacles.length === 0);
