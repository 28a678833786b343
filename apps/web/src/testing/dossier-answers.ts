import { langSon, set2016, unit } from '@tiendo/charts/fixtures/references.ts';
import type { OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { DossierFile, DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type {
  CriterionReview,
  DossierReview,
  ReviewedCriterion,
  SubmittedFile,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { DossierVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { grant, officer, signedInAs } from './account-answers.ts';
import { type Answers, unitAnswer } from './answers.ts';
import { wholeSet } from './import-answers.ts';

export const appraiser: OwnAccount = {
  ...officer,
  id: 'tham',
  name: 'Lương Thị Thắm',
  grants: [grant({ role: 'provincial_appraiser', unit: langSon })],
};

const khuatXa = unit(65, 'Khuất Xá', 'commune', ['Lộc Bình', 'Lạng Sơn', 'Việt Nam']);

export const dossierSummary = (more: Partial<DossierSummary> = {}): DossierSummary => ({
  id: 7,
  unit: khuatXa,
  level: set2016.level,
  setCode: 'XA_NTM_2016',
  year: 2020,
  procedureCode: 'QD_2540_2016',
  state: 'in_appraisal',
  step: 'appraisal',
  stateSince: '2026-12-01',
  submissionCount: 2,
  holder: { id: appraiser.id, name: appraiser.name },
  deadlines: { dueOn: '2026-12-18', daysLeft: 6, ruleDueOn: null, ruleDaysLeft: null },
  size: 3,
  reviewed: 1,
  outstanding: 0,
  simulated: true,
  ...more,
});

export const criterionReviewOf = (
  stage: ReviewStage,
  criterion: number,
  more: Partial<CriterionReview> = {},
): CriterionReview => ({
  stage,
  criterion,
  version: 0,
  verdict: null,
  reason: null,
  documentNumber: null,
  carried: false,
  by: null,
  ...more,
});

export const submittedFile = (more: Partial<SubmittedFile> = {}): SubmittedFile => ({
  id: 71,
  number: 1,
  name: 'Biểu rà soát.docx',
  size: 1_468_006,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  hash: 'a'.repeat(64),
  added: { by: { id: 'en', name: 'Hoàng Thị Én' }, at: '2026-11-20T02:15:00.000Z' },
  documentId: 17,
  title: 'Biểu 3',
  isNew: true,
  ...more,
});

export const photograph = (id: number, name: string): DossierFile => {
  const { documentId: _document, title: _title, isNew: _isNew, ...file } = submittedFile();
  return { ...file, id, name, type: 'image/jpeg' };
};

export const visitOf = (more: Partial<DossierVisit> = {}): DossierVisit => ({
  id: 5,
  stage: 'appraisal',
  on: '2026-12-02',
  participants: null,
  note: 'Nhà văn hóa thôn Pò Chong đã xây xong.',
  by: { by: { id: appraiser.id, name: appraiser.name }, at: '2026-12-03T02:15:00.000Z' },
  photographs: [],
  ...more,
});

const exact = (value: number) => ({
  quantity: { min: value, max: value, decimals: 1, qualifier: 'exact' as const },
  text: null,
  isMet: null,
});

const indicator = (
  id: number,
  code: string,
  text: string,
  [value, before]: readonly [number, number | null],
  least: number | null,
): ReviewedCriterion['indicators'][number] => ({
  id,
  code,
  text,
  textConfidence: null,
  textSource: null,
  unitOfMeasure: '%',
  operator: '>=',
  note: null,
  threshold:
    least === null
      ? null
      : { axisValue: 'all', year: null, value: least, text: null, confidence: null, source: null },
  thresholdGap: least === null ? 'no_basis' : null,
  value: exact(value),
  suggestion: least === null ? null : value >= least ? 'met' : 'not_met',
  before: before === null ? null : exact(before),
  isChanged: before !== null && before !== value,
});

const indicators = [
  indicator(31, '3.1', 'Hộ dùng nước sạch', [51.3, 46], 50),
  indicator(32, '3.2', 'Hộ có ba công trình', [83.1, 83.1], 85),
  indicator(33, '3.3', 'Cảnh quan xanh, sạch, đẹp', [100, 100], null),
];

export const reviewedCriterion = (
  position: number,
  shortName: string,
  more: Partial<ReviewedCriterion> = {},
): ReviewedCriterion => ({
  claim: {
    criterion: {
      id: position,
      position,
      number: position,
      name: null,
      nameEn: null,
      shortName,
      shortNameEn: null,
      groupName: null,
      groupNameEn: null,
    },
    responsibleBody: null,
    verdict: 'met',
    note: null,
    returnReason: null,
  },
  indicators: [],
  before: { verdict: 'met', note: null },
  isChanged: false,
  wasReturned: false,
  isOwn: true,
  files: [],
  verification: criterionReviewOf('verification', position, { version: 1, verdict: 'met' }),
  appraisal: criterionReviewOf('appraisal', position),
  confirmation: criterionReviewOf('confirmation', position),
  openComments: 0,
  ...more,
});

const step = (key: DossierReview['steps'][number]['key'], by: 'applicant' | 'district' | 'province') => ({
  key,
  by,
  begunOn: null,
  doneOn: null,
  days: null,
});

/** A dossier in appraisal whose third criterion was returned, changed and handed in again. */
export const reviewOf = (more: Partial<DossierReview> = {}): DossierReview => ({
  dossier: dossierSummary(),
  dossierVersion: 12,
  stage: 'appraisal',
  conflict: false,
  allowed: ['request_more', 'refuse', 'conclude'],
  region: 'TDMNPB',
  submission: { number: 2, on: '2026-12-08', by: { id: 'en', name: 'Hoàng Thị Én' } },
  steps: [
    { ...step('preparation', 'applicant'), standing: 'done', doneOn: '2026-11-02' },
    { ...step('verification', 'district'), standing: 'done', doneOn: '2026-11-20' },
    { ...step('appraisal', 'province'), standing: 'current', begunOn: '2026-12-01' },
    { ...step('council', 'province'), standing: 'ahead' },
  ],
  criteria: [
    reviewedCriterion(1, 'Quy hoạch', {
      appraisal: criterionReviewOf('appraisal', 1, { version: 1, verdict: 'met' }),
    }),
    reviewedCriterion(2, 'Giao thông', { wasReturned: true }),
    reviewedCriterion(3, 'Môi trường', {
      wasReturned: true,
      isChanged: true,
      indicators,
      files: [submittedFile()],
    }),
  ],
  papers: [{ code: 'results_report', nameVi: 'Báo cáo kết quả', nameEn: 'Report on the results', files: [] }],
  returns: [],
  visits: [],
  ...more,
});

/** A dossier as commands answer with it. */
export const dossierOf = (more: Partial<Dossier> = {}): Dossier => ({
  ...dossierSummary(),
  version: 12,
  criteriaSet: set2016,
  procedure: { code: 'QD_2540_2016', nameVi: 'QĐ 2540', nameEn: 'Decision 2540' },
  openedOn: '2026-11-01',
  openedBy: { id: 'en', name: 'Hoàng Thị Én' },
  openedFrom: null,
  steps: [],
  claims: [],
  documents: [],
  conditions: [],
  meetings: [],
  survey: null,
  checklist: [],
  returns: [],
  submissions: [],
  deeds: [],
  decision: null,
  allowed: [],
  conflict: false,
  ...more,
});

/** What the pages of a reviewer ask for. */
export const dossierAnswers: Answers = {
  '/me': signedInAs(appraiser),
  '/units/u20': unitAnswer(langSon),
  '/criteria-sets/XA_NTM_2016': wholeSet,
  '/dossiers': {
    items: [dossierSummary()],
    nextCursor: null,
    totals: [{ state: 'in_appraisal', dossiers: 4 }],
  },
  '/me/reason-templates': { items: [] },
  '/dossiers/7': dossierOf(),
  '/dossiers/7/review': reviewOf(),
  '/dossiers/7/reviewers': {
    items: [
      { id: appraiser.id, name: appraiser.name, dossiers: 4 },
      { id: 'bao', name: 'Nông Văn Bảo', dossiers: 1 },
    ],
  },
};
