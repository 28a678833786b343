import { endpoints } from '@tiendo/contracts/endpoints.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GrowingWork, startGrowingWork } from './testing/growing-work.fixture.ts';

let work: GrowingWork;

type Rows = Readonly<Record<'reportId' | 'importId' | 'dossierId' | 'surveyId' | 'sessionId', number>>;
type Question = readonly [statements: number, address: (rows: Rows) => string];

const unit = 'unit=188@2020-03-31';
const inRound = () => `round=${work.reporting.roundId}`;

/** Every read that asks who calls, by name, with the statements that it needs. */
const questions: Readonly<Record<string, Question>> = {
  listMySessions: [1, () => '/me/sessions'],
  listMyTokens: [1, () => '/me/tokens'],
  listAccounts: [2, () => '/accounts'],
  listRoleRequirements: [1, () => '/role-requirements'],
  listAuditEvents: [2, () => '/audit-events?limit=500'],
  listRounds: [2, () => `/rounds?${unit}`],
  getRound: [2, () => `/rounds/${work.reporting.roundId}`],
  getReportSheet: [6, () => `/reports?${inRound()}`],
  getReport: [7, ({ reportId }) => `/reports/${reportId}`],
  listEvidence: [7, ({ reportId }) => `/reports/${reportId}/evidence`],
  getBoard: [3, () => `/board?${unit}&set=XA_NTM_2016`],
  listNotifications: [3, () => '/notifications'],
  getResponsibilities: [2, () => `/responsibilities?${unit}&set=XA_NTM_2016`],
  getDepartmentCriteria: [5, () => `/departments/criteria?${unit}&${inRound()}`],
  listDepartmentRequests: [2, () => `/department-requests?${unit}`],
  listDossiers: [4, () => '/dossiers?unit=188@2020-03-31'],
  getDossier: [4, ({ dossierId }) => `/dossiers/${dossierId}`],
  getDossierSubmission: [4, ({ dossierId }) => `/dossiers/${dossierId}/submissions/1`],
  getDossierReview: [8, ({ dossierId }) => `/dossiers/${dossierId}/review`],
  listDossierComments: [3, ({ dossierId }) => `/dossiers/${dossierId}/comments`],
  listDossierReaders: [4, ({ dossierId }) => `/dossiers/${dossierId}/readers`],
  listCouncilSessions: [2, () => '/council-sessions?unit=188@2020-03-31'],
  getCouncilSession: [4, ({ sessionId }) => `/council-sessions/${sessionId}`],
  listCouncilCandidates: [3, () => '/council-candidates?unit=188@2020-03-31'],
  listWatchedRecognitions: [3, () => '/recognitions/watch?unit=188@2020-03-31'],
  listReviewers: [4, ({ dossierId }) => `/dossiers/${dossierId}/reviewers`],
  listReasonTemplates: [1, () => '/me/reason-templates'],
  listSavedViews: [1, () => '/me/views'],
  listImports: [3, () => '/imports'],
  getImport: [3, ({ importId }) => `/imports/${importId}`],
  listImportProblems: [4, ({ importId }) => `/imports/${importId}/problems`],
  listImportChanges: [5, ({ importId }) => `/imports/${importId}/changes`],
  getProcedureRules: [2, () => `/procedure-rules?unit=20@2020-03-31&procedure=QD_2540_2016`],
  listSurveys: [3, () => `/surveys?${unit}`],
  getSurvey: [3, ({ surveyId }) => `/surveys/${surveyId}`],
};

type Counted = { readonly statements: number; readonly bytes: number };

let few: Record<string, Counted>;
let many: Record<string, Counted>;

async function countAll(rows: Rows): Promise<Record<string, Counted>> {
  const { api, officer } = work.reporting;
  const counted: Record<string, Counted> = {};
  for (const [name, [, address]] of Object.entries(questions)) {
    const headers = api.as(name.includes('Import') ? officer : work.reader);
    // What is kept between requests is read by the first of them.
    await api.get(`${apiBase}${address(rows)}`, headers);
    const before = api.statements();
    const { statusCode, body } = await api.get(`${apiBase}${address(rows)}`, headers);
    expect([name, statusCode]).toEqual([name, 200]);
    counted[name] = { statements: api.statements() - before, bytes: body.length };
  }
  return counted;
}

beforeAll(async () => {
  work = await startGrowingWork();
  few = await countAll(await work.grow(1));
  many = await countAll(await work.grow(8));
});
afterAll(() => work.reporting.api.close());

it('counts for every read that asks who calls', () => {
  const guarded = endpoints.filter(({ access }) => access !== 'public').map(({ name }) => name);
  expect(Object.keys(questions).sort()).toEqual(guarded.sort());
});

it.each(Object.entries(questions))(
  '%s needs a fixed few statements, however many rows there are',
  (name, [statements]) => {
    expect([few[name]?.statements, many[name]?.statements]).toEqual([statements, statements]);
  },
);

/** Always as long. */
const fixed = ['listRoleRequirements', 'getImport'];

it.each(Object.keys(questions).filter((name) => !fixed.includes(name)))(
  '%s tells of more rows the second time',
  (name) => {
    expect(many[name]?.bytes).toBeGreaterThan((few[name]?.bytes ?? 0) + 20);
  },
);
