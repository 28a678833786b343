import { districtSubmissionFile } from '@tiendo/papers/dossier/district-submission.ts';
import type { DossierSubject } from '@tiendo/papers/dossier/dossier-facts.ts';
import { recognitionDecisionFile } from '@tiendo/papers/dossier/recognition-decision.ts';
import type { Review } from '@tiendo/papers/dossier/review.ts';
import {
  type Appraiser,
  appraisalReportFile,
  verificationReportFile,
} from '@tiendo/papers/dossier/review-report.ts';
import type { NamedUnit } from '@tiendo/papers/issuers.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import type { MeetingRecord, ReviewRecord } from '../dossier-record.ts';
import {
  basesOf,
  conditionsOf,
  documentsOf,
  headOf,
  lastDeed,
  type PaperSource,
  subjectOf,
} from './paper-facts.ts';
import { proposalMinutes } from './proposal-minutes.ts';

type DistrictSubject = DossierSubject & { readonly district: NamedUnit };

/** The day on which the district or the province received the dossier last. */
const receivedOn = (
  { context: { dossier } }: PaperSource,
  stage: 'verification' | 'appraisal',
): string | null =>
  dossier.deeds.findLast(({ action, to }) => action === 'receive' && to === `in_${stage}`)?.on ?? null;

function reviewed(source: PaperSource, stage: 'verification' | 'appraisal'): Review {
  const { context, content, reviews, visits } = source;
  const ends = stage === 'verification' ? (['verify', 'refuse'] as const) : (['conclude', 'refuse'] as const);
  const ended = lastDeed(source, ...ends);
  const entered = stage === 'verification' ? (['submit'] as const) : (['forward', 'submit'] as const);
  const asked = lastDeed(source, ...entered);
  const of = (criterionId: number, which: ReviewRecord['stage']) =>
    reviews.find((one) => one.stage === which && one.criterionId === criterionId);
  return {
    head: headOf(source, ended),
    subject: subjectOf(source),
    bases: basesOf(source),
    submission: {
      kind: 'Tờ trình',
      number: asked?.paperNumber ?? null,
      date: asked?.on ?? null,
      issuer: null,
    },
    received: receivedOn(source, stage),
    returned: context.dossier.returns.filter((one) => one.stage === stage).length,
    documents: documentsOf(source, 'preparation'),
    criteria: context.content.criteria.map(({ id, number, position, name }) => {
      const said = of(id, stage);
      const confirmation = of(id, 'confirmation');
      const documentNumber = (confirmation ?? said)?.documentNumber ?? null;
      return {
        number: number ?? position,
        name,
        verdict: said?.verdict ?? null,
        reason: said?.reason ?? null,
        department: confirmation === undefined ? null : context.bodyOf(id),
        document: documentNumber === null ? null : { number: documentNumber, date: null },
      };
    }),
    conditions: conditionsOf(source),
    siteVisits: visits.map(({ on, note }) => ({ date: on, note })),
    eligible: ended === null ? null : ended.action !== 'refuse',
    recommendations: content.number === 0 || ended?.reason == null ? [] : [ended.reason],
  };
}

/** The office that compiles the appraisal for the province (Văn phòng Điều phối). */
const officeOf = (source: PaperSource): Appraiser => {
  const { province } = subjectOf(source);
  return {
    issuer: {
      superior: ['Ủy ban nhân dân', `tỉnh ${province.name}`],
      name: ['Văn phòng Điều phối', 'nông thôn mới tỉnh'],
      place: province.name,
    },
    name: `Văn phòng Điều phối nông thôn mới tỉnh ${province.name}`,
    symbol: 'BC-VPĐP',
    titles: ['CHÁNH VĂN PHÒNG'],
  };
};

const recognitionDecision = (source: PaperSource): PaperFile =>
  recognitionDecisionFile({
    head: headOf(source, lastDeed(source, 'recognise')),
    subject: subjectOf(source),
    bases: basesOf(source),
  });

/** What only a district issues; null where the procedure has none. */
const ofDistrict =
  (write: (source: PaperSource, subject: DistrictSubject) => PaperFile) =>
  (source: PaperSource): PaperFile | null => {
    const subject = subjectOf(source);
    const { district } = subject;
    return district === null ? null : write(source, { ...subject, district });
  };

const verificationReport = (source: PaperSource, subject: DistrictSubject): PaperFile =>
  verificationReportFile({ ...reviewed(source, 'verification'), subject });

const districtMeeting = ({ context: { dossier } }: PaperSource): MeetingRecord | null =>
  dossier.meetings.find(({ kind }) => kind === 'district') ?? null;

function districtSubmission(source: PaperSource, subject: DistrictSubject): PaperFile {
  const { bases, criteria } = reviewed(source, 'verification');
  const verified = lastDeed(source, 'verify');
  const meeting = districtMeeting(source);
  return districtSubmissionFile({
    head: headOf(source, lastDeed(source, 'forward')),
    subject,
    bases,
    report: {
      kind: 'Báo cáo',
      number: verified?.paperNumber ?? null,
      date: verified?.on ?? null,
      issuer: null,
    },
    criteria,
    meeting: meeting && {
      date: meeting.heldOn,
      agreed: { numerator: meeting.agreed, denominator: meeting.present },
    },
    documents: documentsOf(source, 'preparation', 'verification'),
  });
}

const districtMinutes = (source: PaperSource, { district }: DistrictSubject): PaperFile =>
  proposalMinutes(source, district, districtMeeting(source), 'district_meeting_agreed');

/** What those issue who review and decide. */
export const reviewPapers = {
  'verification-report': ofDistrict(verificationReport),
  'district-submission': ofDistrict(districtSubmission),
  'district-minutes': ofDistrict(districtMinutes),
  'appraisal-report': (source: PaperSource) =>
    appraisalReportFile(reviewed(source, 'appraisal'), officeOf(source)),
  'recognition-decision': recognitionDecision,
};
