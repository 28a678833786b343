import { expect, it } from 'vitest';
import { type ChecklistFacts, dossierChecklist, isComplete } from './checklist.ts';
import type { Procedure } from './procedure.ts';
import { procedures } from './procedures.ts';

const of2022 = procedures.find(({ code }) => code === 'QD_18_2022') as Procedure;
const unverified = { value: 90, setBy: 'procedure', confidence: 'unverified' } as const;
const set = (value: number) => ({ value, setBy: 'province', confidence: 'found' }) as const;

const whole: ChecklistFacts = {
  claims: ['met', 'met', 'not_assessed'],
  basicCounts: false,
  files: new Map([
    ['commune_letter', 1],
    ['results_report', 2],
    ['opinions_report', 1],
  ]),
  survey: { households: 100, asked: 80, answered: 80, satisfied: 76, contents: [] },
  meeting: { present: 40, agreed: 38 },
  conditions: new Map([
    ['no_construction_debt', true],
    ['security_not_complex', true],
  ]),
  rules: {
    meetingAgreed: unverified,
    householdsAsked: null,
    householdsSatisfied: null,
    contentSatisfied: null,
  },
};

const lines = (
  more: Partial<ChecklistFacts>,
  step: 'preparation' | 'verification' | 'forwarding' = 'preparation',
) => dossierChecklist(of2022, step, { ...whole, ...more });

const obstacles = (more: Partial<ChecklistFacts>) =>
  lines(more).flatMap(({ code, obstacles: all }) => all.map((one) => [code, one.code, one.place]));

it('is complete with every required paper, the survey, the meeting and the conditions', () => {
  expect(isComplete(lines({}))).toBe(true);
});

it('does not ask for papers that are only held to be usual', () => {
  const debt = lines({}).find(({ code }) => code === 'debt_report');
  expect(debt).toMatchObject({ isRequired: false, isPresent: false, obstacles: [] });
});

it('names everything that is missing at once', () => {
  const nothing = {
    claims: [null, 'not_met', 'basically_met'] as const,
    files: new Map(),
    survey: null,
    meeting: null,
    conditions: new Map([['no_construction_debt', false] as const]),
  };
  expect(obstacles(nothing)).toEqual([
    ['commune_letter', 'document_missing', null],
    ['results_report', 'document_missing', null],
    ['criterion_table', 'claim_unknown', 0],
    ['criterion_table', 'claim_not_met', 1],
    ['criterion_table', 'claim_not_met', 2],
    ['opinions_report', 'document_missing', null],
    ['commune_minutes', 'meeting_missing', null],
    ['survey_report', 'survey_missing', null],
    ['no_construction_debt', 'condition_not_held', null],
    ['security_not_complex', 'condition_unknown', null],
  ]);
});

it('tells a share below a rule that no source confirms without refusing for it', () => {
  const minutes = lines({ meeting: { present: 40, agreed: 35 } }).find(
    ({ code }) => code === 'commune_minutes',
  );
  expect(minutes).toMatchObject({ obstacles: [], notes: [{ code: 'meeting_below', place: null }] });
});

it('refuses a share below what the province has set', () => {
  const rules = {
    meetingAgreed: set(90),
    householdsAsked: set(85),
    householdsSatisfied: set(96),
    contentSatisfied: set(80),
  };
  const survey = {
    households: 100,
    asked: 80,
    answered: 80,
    satisfied: 76,
    contents: [
      { name: 'Điện', asked: 80, satisfied: 80 },
      { name: 'Nước', asked: 80, satisfied: 63 },
    ],
  };
  expect(obstacles({ rules, survey, meeting: { present: 40, agreed: 35 } })).toEqual([
    ['commune_minutes', 'meeting_below', null],
    ['survey_report', 'survey_households_below', null],
    ['survey_report', 'survey_satisfied_below', null],
    ['survey_report', 'survey_content_below', 1],
  ]);
});

it('asks the district for its report before it verifies, and for its letter before it hands on', () => {
  expect(lines({}, 'verification').map(({ code }) => code)).toEqual(['verification_report']);
  expect(lines({}, 'forwarding').map(({ code, isPresent }) => [code, isPresent])).toEqual([
    ['district_minutes', true],
    ['district_letter', false],
  ]);
});
