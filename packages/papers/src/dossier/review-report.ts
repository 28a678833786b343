import { committee, committeeName, committeeSignature, type NamedUnit } from '../issuers.ts';
import { dots } from '../layout/dots.ts';
import type { Block, Issuer, PaperFile, Signature } from '../layout/official-paper.ts';
import {
  attainingCommune,
  attainment,
  communeTitle,
  count,
  officialDate,
  referenceWords,
  wholePlace,
} from './dossier-words.ts';
import { onePaper } from './one-paper.ts';
import type { Review, ReviewDeed } from './review.ts';
import { reviewConclusion } from './review-conclusion.ts';
import { reviewFindings } from './review-findings.ts';
import { heading, item, paragraph } from './sentences.ts';

type Step = {
  readonly deed: ReviewDeed;
  readonly issuer: Issuer;
  readonly reporter: string;
  readonly symbol: string;
  readonly signature: Signature;
  readonly addressee: string;
};

const dossierFacts = ({ submission, received, returned, documents }: Review): Block[] => [
  heading(1, 'HỒ SƠ'),
  item(`Văn bản đề nghị: ${referenceWords(submission)}`),
  item(`Ngày nhận hồ sơ: ${officialDate(received)}`),
  item(`Số lần yêu cầu bổ sung, hoàn thiện hồ sơ: ${count(returned)}`),
  item(`Thành phần hồ sơ: ${documents.length === 0 ? dots : documents.join('; ')}`),
];

function reviewFile(review: Review, step: Step): PaperFile {
  const { head, subject } = review;
  const { deed, reporter } = step;
  const abstract = `Kết quả ${deed} hồ sơ và mức độ ${attainment(subject)} của ${communeTitle(subject)}`;
  return onePaper(head, reporter, {
    kind: 'BÁO CÁO',
    abstract,
    issuer: step.issuer,
    symbol: step.symbol,
    addressees: [step.addressee],
    body: [
      { is: 'bases', bases: review.bases },
      paragraph(
        `${reporter} báo cáo kết quả ${deed} hồ sơ đề nghị xét, công nhận ${attainingCommune(subject)} (${wholePlace(subject)}) như sau:`,
      ),
      ...dossierFacts(review),
      ...reviewFindings(review, deed),
      ...reviewConclusion(review, deed),
    ],
    closing: {
      is: 'issued',
      recipients: ['Như trên', ...head.recipients, 'Lưu: VT'],
      signature: step.signature,
    },
  });
}

/** A review of the step that only a district takes. */
export type Verification = Review & { readonly subject: { readonly district: NamedUnit } };

/** Báo cáo kết quả thẩm tra of the district to the province. */
export const verificationReportFile = (review: Verification): PaperFile =>
  reviewFile(review, {
    deed: 'thẩm tra',
    issuer: committee(review.subject.district),
    reporter: committeeName(review.subject.district),
    symbol: 'BC-UBND',
    signature: committeeSignature(review.head.signer),
    addressee: committeeName(review.subject.province),
  });

/** Who reports on an appraisal: `name` in running text, `titles` above the name that signs, `symbol` as BC-SNNMT. */
export type Appraiser = {
  readonly issuer: Issuer;
  readonly name: string;
  readonly symbol: string;
  readonly titles: readonly string[];
};

/** Báo cáo thẩm định of the body that appraises for the province, to its people's committee. */
export const appraisalReportFile = (review: Review, appraiser: Appraiser): PaperFile =>
  reviewFile(review, {
    deed: 'thẩm định',
    issuer: appraiser.issuer,
    reporter: appraiser.name,
    symbol: appraiser.symbol,
    signature: { titles: appraiser.titles, name: review.head.signer.name },
    addressee: committeeName(review.subject.province),
  });
