import { communeDocuments, districtDocuments, laterCommuneDocuments } from './commune-documents.ts';
import type { Procedure, ProcedureStep, RuleNumber, ShareKey } from './procedure.ts';

const unverified = (value: number): RuleNumber => ({
  value,
  confidence: 'unverified',
  source: 'Chưa đối chiếu với văn bản',
});

const unknownShares: Record<ShareKey, RuleNumber> = {
  commune_meeting_agreed: null,
  district_meeting_agreed: null,
  households_asked: null,
  households_satisfied: null,
  content_satisfied: null,
  council_present: null,
  council_votes: null,
};

/** Shares that practice names and no source read confirms. */
const practisedShares: Record<ShareKey, RuleNumber> = {
  ...unknownShares,
  commune_meeting_agreed: unverified(90),
  district_meeting_agreed: unverified(90),
  council_present: unverified(70),
  council_votes: unverified(90),
};

const step = (key: ProcedureStep['key'], by: ProcedureStep['by'], days: RuleNumber = null) => ({
  key,
  by,
  days,
});

const districtSteps = [step('verification', 'district'), step('forwarding', 'district')];
const lastSteps = [
  step('council', 'province'),
  step('decision', 'province'),
  step('announcement', 'province'),
];

/**
 * Every version of the procedure by which communes are recognised, the earliest first. What no source gives is null.
 * The law that took the place of the district's step from 01/07/2025, and the procedure for 2026–2030, are not known:
 * the last version says no more than that there is no district.
 */
export const procedures: readonly Procedure[] = [
  {
    code: 'TT_40_2014',
    nameVi: 'Quyết định 372/QĐ-TTg và Thông tư 40/2014/TT-BNNPTNT',
    nameEn: 'Decision 372/QĐ-TTg and Circular 40/2014/TT-BNNPTNT',
    lawVi:
      'Quyết định số 372/QĐ-TTg ngày 14 tháng 3 năm 2014 của Thủ tướng Chính phủ và Thông tư số 40/2014/TT-BNNPTNT ngày 13 tháng 11 năm 2014 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn',
    validFrom: '2014-12-29',
    validTo: '2016-12-30',
    steps: [
      step('preparation', 'applicant'),
      ...districtSteps,
      step('appraisal', 'province', {
        value: 15,
        confidence: 'found',
        source: 'Thông tư 40/2014/TT-BNNPTNT, Điều 8',
      }),
      ...lastSteps,
    ],
    documents: [...communeDocuments('found'), ...districtDocuments],
    conditions: [],
    shares: unknownShares,
  },
  {
    code: 'QD_2540_2016',
    nameVi: 'Quyết định 2540/QĐ-TTg năm 2016',
    nameEn: 'Decision 2540/QĐ-TTg of 2016',
    lawVi: 'Quyết định số 2540/QĐ-TTg ngày 30 tháng 12 năm 2016 của Thủ tướng Chính phủ',
    validFrom: '2016-12-30',
    validTo: '2022-08-02',
    steps: [step('preparation', 'applicant'), ...districtSteps, step('appraisal', 'province'), ...lastSteps],
    documents: [...communeDocuments('unverified'), ...laterCommuneDocuments, ...districtDocuments],
    conditions: [],
    shares: practisedShares,
  },
  {
    code: 'QD_18_2022',
    nameVi: 'Quyết định 18/2022/QĐ-TTg',
    nameEn: 'Decision 18/2022/QĐ-TTg',
    lawVi: 'Quyết định số 18/2022/QĐ-TTg ngày 02 tháng 8 năm 2022 của Thủ tướng Chính phủ',
    validFrom: '2022-08-02',
    validTo: '2025-07-01',
    steps: [step('preparation', 'applicant'), ...districtSteps, step('appraisal', 'province'), ...lastSteps],
    documents: [...communeDocuments('unverified'), ...laterCommuneDocuments, ...districtDocuments],
    conditions: ['no_construction_debt', 'security_not_complex'],
    shares: practisedShares,
  },
  {
    code: 'KHONG_CAP_HUYEN_2025',
    nameVi: 'Không còn cấp huyện, từ 01/7/2025',
    nameEn: 'Without the district level, from 1 July 2025',
    lawVi: null,
    validFrom: '2025-07-01',
    validTo: null,
    steps: [step('preparation', 'applicant'), step('appraisal', 'province'), ...lastSteps],
    documents: [...communeDocuments('unverified'), ...laterCommuneDocuments],
    conditions: ['no_construction_debt', 'security_not_complex'],
    shares: practisedShares,
  },
];
