import { set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { ProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { ProcedureAnswer } from '@tiendo/contracts/dossiers/procedures.ts';
import type { Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { commune } from './board-answers.ts';

export const khuatXa = commune(65, 'Khuất Xá');

/** Since there is no district: the votes of the council are not confirmed, nothing else is known. */
export const procedureNow: ProcedureAnswer = {
  code: 'KHONG_CAP_HUYEN_2025',
  nameVi: 'Không còn cấp huyện, từ 01/7/2025',
  nameEn: 'Without the district level, from 1 July 2025',
  validFrom: '2025-07-01',
  validTo: null,
  steps: [
    { key: 'preparation', by: 'applicant', days: null },
    { key: 'appraisal', by: 'province', days: null },
  ],
  documents: [],
  conditions: ['no_construction_debt'],
  shares: [
    { key: 'households_asked', percent: null },
    { key: 'content_satisfied', percent: null },
    { key: 'council_votes', percent: { value: 90, confidence: 'unverified', source: 'Chưa đối chiếu' } },
  ],
};

/** With the district, and the only limit that a source gives. */
export const procedureOf2014: ProcedureAnswer = {
  ...procedureNow,
  code: 'TT_40_2014',
  nameVi: 'Quyết định 372/QĐ-TTg và Thông tư 40/2014/TT-BNNPTNT',
  validFrom: '2014-12-29',
  validTo: '2025-07-01',
  steps: [
    { key: 'verification', by: 'district', days: null },
    {
      key: 'appraisal',
      by: 'province',
      days: { value: 15, confidence: 'found', source: 'Thông tư 40/2014/TT-BNNPTNT, Điều 8' },
    },
  ],
  conditions: [],
};

/** The numbers that hold Khuất Xá: its province wants 80 % of every content. */
export const rulesOf = (unit: ProcedureRules['unit']): ProcedureRules => ({
  unit,
  procedureCode: procedureNow.code,
  setFor: unit,
  set: { by: { id: 'an', name: 'Lý Văn An' }, at: '2026-11-01T02:00:00.000Z' },
  steps: [
    { key: 'preparation', by: 'applicant', days: null },
    { key: 'appraisal', by: 'province', days: { value: 20, setBy: 'province', confidence: 'found' } },
  ],
  shares: [
    { key: 'households_asked', percent: null },
    { key: 'content_satisfied', percent: { value: 80, setBy: 'province', confidence: 'found' } },
    { key: 'council_votes', percent: { value: 90, setBy: 'procedure', confidence: 'unverified' } },
  ],
});

const ofProvince = { value: 80, setBy: 'province', confidence: 'found' } as const;

/** Thôn Linh Cang, taken for a commune; the contents are made up. */
export const survey = (more: Partial<Survey> = {}): Survey => ({
  id: 12,
  version: 3,
  unit: khuatXa,
  level: set2016.level,
  year: 2026,
  round: 2,
  conductedBy: 'Ủy ban MTTQ Việt Nam xã',
  endedOn: '2026-11-20',
  households: 76,
  asked: 72,
  answered: 72,
  satisfied: 71,
  contents: [
    { name: 'Giao thông', asked: 72, satisfied: 57 },
    { name: 'Điện', asked: 70, satisfied: 70 },
  ],
  procedure: { code: procedureNow.code, nameVi: procedureNow.nameVi, nameEn: procedureNow.nameEn },
  answeredShare: { numerator: 72, denominator: 72 },
  householdsAsked: { share: { numerator: 72, denominator: 76 }, rule: null, standing: 'unknown' },
  householdsSatisfied: { share: { numerator: 71, denominator: 72 }, rule: null, standing: 'unknown' },
  contentSatisfied: [
    { share: { numerator: 57, denominator: 72 }, rule: ofProvince, standing: 'below' },
    { share: { numerator: 70, denominator: 70 }, rule: ofProvince, standing: 'reached' },
  ],
  isHandedIn: false,
  recorded: { by: { id: 'en', name: 'Hoàng Thị Én' }, at: '2026-11-21T02:00:00.000Z' },
  simulated: false,
  ...more,
});
