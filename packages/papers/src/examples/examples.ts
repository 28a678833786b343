import { councilMinutesFile } from '../dossier/council-minutes.ts';
import { criterionTableFile } from '../dossier/criterion-table.ts';
import { districtSubmissionFile } from '../dossier/district-submission.ts';
import type { PaperReference } from '../dossier/dossier-facts.ts';
import { proposalMinutesFile } from '../dossier/proposal-minutes.ts';
import { recognitionDecisionFile } from '../dossier/recognition-decision.ts';
import { resultsReportFile } from '../dossier/results-report.ts';
import type { Review } from '../dossier/review.ts';
import { appraisalReportFile, type Verification, verificationReportFile } from '../dossier/review-report.ts';
import { type Submission, submissionFile } from '../dossier/submission.ts';
import { type SurveyReport, surveyReportFile } from '../dossier/survey-report.ts';
import { withdrawalDecisionFile } from '../dossier/withdrawal-decision.ts';
import { committee } from '../issuers.ts';
import type { PaperFile } from '../layout/official-paper.ts';
import { reviewedCriteria, tabledCriteria } from './example-criteria.ts';
import {
  bases,
  conditions,
  documents,
  head,
  openHead,
  setName,
  withDistrict,
  withoutDistrict,
} from './example-facts.ts';
import { communeMinutes, councilMinutes, districtMinutes } from './example-meetings.ts';

const submissionPaper: PaperReference = {
  kind: 'Tờ trình',
  number: '28/TTr-UBND',
  date: '2024-02-05',
  issuer: 'Ủy ban nhân dân xã Khuất Xá',
};

const submission: Submission = {
  head,
  subject: withDistrict,
  bases,
  setName,
  criteria: tabledCriteria,
  conditions,
  meeting: { date: '2024-01-19', agreed: { numerator: 46, denominator: 48 } },
  documents,
};

const verification: Verification = {
  head: { ...head, number: '215', date: '2024-03-29', signer: { name: 'Nguyễn Duy Anh', deputy: true } },
  subject: withDistrict,
  bases,
  submission: submissionPaper,
  received: '2024-02-07',
  returned: 1,
  documents,
  criteria: reviewedCriteria,
  conditions,
  siteVisits: [{ date: '2024-03-12', note: 'kiểm tra đường trục xã và trạm y tế' }],
  eligible: false,
  recommendations: ['Đề nghị Ủy ban nhân dân xã bổ sung kết quả xét nghiệm nước sạch trước ngày 15/4/2024'],
};

const appraisal: Review = {
  ...verification,
  head: { ...head, number: null, date: null, signer: { name: null, deputy: false }, draft: true },
  subject: withoutDistrict,
  siteVisits: [],
  returned: null,
  received: null,
  eligible: null,
  recommendations: [],
};

const appraiser = {
  issuer: {
    superior: ['Sở Nông nghiệp', 'và Môi trường'],
    name: ['Văn phòng Điều phối', 'nông thôn mới tỉnh'],
    place: committee(withoutDistrict.province).place,
  },
  name: 'Văn phòng Điều phối nông thôn mới tỉnh Lạng Sơn',
  symbol: 'BC-VPĐP',
  titles: ['CHÁNH VĂN PHÒNG'],
};

const survey: SurveyReport = {
  head: { ...head, number: '07', signer: { name: 'Nông Đức Ưng', deputy: false } },
  subject: withDistrict,
  bases: [
    'Căn cứ Hướng dẫn số 90/HD-MTTW-BTT ngày 20 tháng 9 năm 2022 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
  ],
  from: '2023-11-20',
  to: '2023-12-04',
  counts: {
    households: 1204,
    asked: 1100,
    answered: 1096,
    satisfied: 1071,
    contents: [
      { name: 'Kết quả xây dựng đường giao thông', asked: 1096, satisfied: 1080 },
      { name: 'Chất lượng nước sinh hoạt', asked: 1096, satisfied: 1052 },
      { name: 'An ninh, trật tự trên địa bàn', asked: 0, satisfied: 0 },
    ],
  },
  askedOverall: { value: 90, setBy: 'province', confidence: 'found' },
  askedEach: null,
};

const recognised: PaperReference = {
  kind: 'Quyết định',
  number: '99/QĐ-UBND',
  date: '2024-07-26',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn',
};

const decisionBases = [
  'Căn cứ Luật Tổ chức chính quyền địa phương',
  ...bases,
  'Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số ……',
];

const failing = [2, 5, 6, 10, 14, 17].map((number) => ({
  number,
  name: tabledCriteria[number - 1]?.name ?? null,
  key: number === 10 || number === 17,
}));

/** One example of each paper, by the name of its file. */
export const examples: Readonly<Record<string, PaperFile>> = {
  'to-trinh': submissionFile(submission),
  'to-trinh-khong-co-huyen': submissionFile({
    ...submission,
    head: openHead,
    subject: withoutDistrict,
    meeting: null,
    conditions: { satisfied: null, constructionDebt: null, security: null },
  }),
  'bieu-chi-tiet': criterionTableFile({
    head,
    subject: withDistrict,
    setName,
    criteria: tabledCriteria,
    attachedTo: submissionPaper,
  }),
  'bao-cao-ket-qua': resultsReportFile({
    head,
    subject: withDistrict,
    bases,
    setName,
    criteria: tabledCriteria,
    conditions,
  }),
  'bao-cao-tham-tra': verificationReportFile(verification),
  'bao-cao-tham-dinh': appraisalReportFile(appraisal, appraiser),
  'bien-ban-hop-xa': proposalMinutesFile(communeMinutes),
  'to-trinh-cua-huyen': districtSubmissionFile({
    head: { ...head, number: '215', date: '2024-04-05' },
    subject: withDistrict,
    bases,
    report: { kind: 'Báo cáo', number: '90/BC-UBND', date: '2024-04-01', issuer: null },
    criteria: reviewedCriteria,
    meeting: { date: '2024-04-02', agreed: { numerator: 31, denominator: 31 } },
    documents,
  }),
  'bien-ban-hop-huyen': proposalMinutesFile(districtMinutes),
  'bien-ban-hop-hoi-dong': councilMinutesFile(councilMinutes),
  'quyet-dinh-cong-nhan': recognitionDecisionFile({
    head: openHead,
    subject: withDistrict,
    bases: decisionBases,
  }),
  'quyet-dinh-thu-hoi': withdrawalDecisionFile({
    head: openHead,
    subject: withDistrict,
    bases: decisionBases,
    recognition: recognised,
    grounds: { asOf: '2026-06-30', criteria: 19, failing, ground: 'third_with_key_not_met' },
  }),
  'bao-cao-hai-long': surveyReportFile(survey),
};
