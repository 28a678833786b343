import { langSon, set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type {
  ImportAnswer,
  ImportChangeAnswer,
  ImportFindingAnswer,
  ImportPlanAnswer,
  ImportSummary,
} from '@tiendo/contracts/imports/import-parts.ts';
import { officer, signedInAs } from './account-answers.ts';
import { type Answers, unitAnswer } from './answers.ts';
import { khuatXa, round, roundSummary, sheetOf } from './report-answers.ts';

/** The plan of a file that begins a report and changes another. */
export const planOf = (more: Partial<ImportPlanAnswer> = {}): ImportPlanAnswer => ({
  creates: 1,
  changes: 1,
  unchanged: 3,
  rowsRead: 5,
  rowsRefused: 0,
  problems: 0,
  notes: 0,
  differs: 0,
  canApplyAll: true,
  canApplyValid: true,
  columns: [
    { sheet: null, column: 1, letters: 'A', heading: 'Mã xã', field: 'code', from: 'heading' },
    { sheet: null, column: 2, letters: 'B', heading: 'TC3', field: 'criterion:3', from: 'remembered' },
    { sheet: null, column: 3, letters: 'C', heading: 'Thu nhập BQ', field: null, from: null },
  ],
  ambiguous: [],
  ...more,
});

const standing = {
  id: 12,
  round,
  unit: langSon,
  fileName: 'so-lieu-quy-4.xlsx',
  size: 20_480,
  hash: 'a'.repeat(64),
  version: 1,
  mode: null,
  error: null,
  uploadedAt: '2026-11-22T02:00:00Z',
  endedAt: null,
} as const;

/** An import that was planned, with what else is said of it. */
export const importOf = (more: Partial<ImportAnswer> = {}): ImportAnswer => ({
  ...standing,
  state: 'planned',
  expiresAt: '2026-12-06T02:00:00.000Z',
  decimalMark: null,
  progress: null,
  plan: planOf(),
  ...more,
});

export const summaryOf = (more: Partial<ImportSummary> = {}): ImportSummary => ({
  ...standing,
  state: 'applied',
  expiresAt: null,
  counts: { creates: 1, changes: 1, unchanged: 3, rowsRead: 5, rowsRefused: 0, problems: 0 },
  ...more,
});

export const changeOf = (more: Partial<ImportChangeAnswer> = {}): ImportChangeAnswer => ({
  unit: khuatXa,
  isNew: false,
  differs: false,
  sheet: null,
  rows: [2],
  criteria: [{ criterion: 3, before: 'not_met', after: 'met' }],
  notes: [],
  values: [
    {
      indicator: 31,
      before: { min: 36.5, max: 36.5, decimals: 1, qualifier: 'exact' },
      after: { min: 40, max: 40, decimals: 0, qualifier: 'exact' },
    },
  ],
  note: { before: null, after: 'đủ hồ sơ' },
  metCount: { before: 1, after: 2 },
  ...more,
});

export const problemOf = (more: Partial<ImportFindingAnswer> = {}): ImportFindingAnswer => ({
  kind: 'problem',
  code: 'verdict_invalid',
  sheet: null,
  row: 3,
  column: 'B',
  heading: 'TC3',
  found: 'rồi',
  correction: null,
  place: 'dòng 3, cột B “TC3”',
  message: '“rồi” không phải kết quả đánh giá; viết Đ (đạt), C (chưa đạt), K (không xét) hoặc ?.',
  ...more,
});

/** The set of the round in full. */
export const wholeSet: CriteriaSetAnswer = {
  ...set2016,
  ...sheetOf().criteriaSet,
  decisionDate: null,
  issuer: null,
  periodPrinted: null,
  scopeUnit: null,
  indicatorCount: 1,
  verdictsAllowed: ['met', 'not_met', 'not_assessed'],
  thresholdAxis: null,
  completeness: null,
  note: null,
  bands: [],
  criteria: sheetOf().criteria.map((criterion) => ({
    ...criterion,
    withdrawalKey: false,
    nameSource: null,
    note: null,
  })),
  mappings: [],
  frozenSince: null,
  sources: [],
};

export const page = (...items: unknown[]) => ({ items, nextCursor: null });

/** What the page of imports asks for, with nothing handed in and an import of one change. */
export const importsAnswers: Answers = {
  '/me': signedInAs(officer),
  '/rounds': page(roundSummary, { ...roundSummary, id: 3, period: '2026-Q3', locked: true }),
  '/units/20@2026-12-31': unitAnswer(importOf().unit),
  '/criteria-sets/XA_NTM_2026': wholeSet,
  '/imports': page(),
  '/imports/12/changes': page(changeOf()),
  '/imports/12/problems': page(),
};
