import type { DossierPaper } from '@tiendo/contracts/dossiers/dossier-papers.ts';
import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import { shareOf } from '@tiendo/domain/dossiers/rule-number.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { thresholdText } from '@tiendo/domain/wording/thresholds.ts';
import { communeMinutesFile } from '@tiendo/papers/dossier/commune-minutes.ts';
import { criterionTableFile, type TabledCriterion } from '@tiendo/papers/dossier/criterion-table.ts';
import { recognitionDecisionFile } from '@tiendo/papers/dossier/recognition-decision.ts';
import type { Review } from '@tiendo/papers/dossier/review.ts';
import {
  type Appraiser,
  appraisalReportFile,
  verificationReportFile,
} from '@tiendo/papers/dossier/review-report.ts';
import { submissionFile } from '@tiendo/papers/dossier/submission.ts';
import { surveyReportFile } from '@tiendo/papers/dossier/survey-report.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import { toldIndicator } from '../../../shared/set-content/told-indicator.ts';
import type { ReviewRecord } from '../dossier-record.ts';
import {
  basesOf,
  conditionsOf,
  documentsOf,
  headOf,
  lastDeed,
  type PaperSource,
  setNameOf,
  subjectOf,
} from './paper-facts.ts';

const handedIn = (source: PaperSource) => lastDeed(source, 'submit', 'supplement');

function resultWords(value: ReportedValue | null, unitOfMeasure: string | null): string | null {
  if (value === null) return null;
  const number = value.quantity === null ? null : formatQuantity(value.quantity, 'vi');
  if (number !== null) return unitOfMeasure === '%' ? `${number}%` : number;
  return value.text ?? (value.isMet === null ? null : value.isMet ? 'Đạt' : 'Chưa đạt');
}

/** The criteria of the set as the commune claims them, with their indicators against the thresholds that hold it. */
function tabled({ context, content }: PaperSource): TabledCriterion[] {
  const against = { content: context.content, region: context.region, asOf: `${content.year}-12-31` };
  return context.content.criteria.map((criterion) => {
    const claim = content.claims.find(({ criterionId }) => criterionId === criterion.id);
    return {
      number: criterion.number ?? criterion.position,
      name: criterion.name,
      verdict: claim?.verdict ?? null,
      note: claim?.note ?? null,
      indicators: criterion.indicators.map((indicator) => {
        const { code, text, operator, unitOfMeasure, threshold, value, suggestion } = toldIndicator(
          indicator,
          against,
          claim?.values ?? [],
        );
        return {
          code,
          text: text ?? '',
          threshold:
            threshold === null ? null : thresholdText({ operator, unitOfMeasure, ...threshold }, 'vi'),
          result: resultWords(value, unitOfMeasure),
          verdict: suggestion,
          note: null,
        };
      }),
    };
  });
}

const submission = (source: PaperSource): PaperFile => {
  const { meeting } = source.content;
  return submissionFile({
    head: headOf(source, handedIn(source)),
    subject: subjectOf(source),
    bases: basesOf(source),
    setName: setNameOf(source),
    criteria: tabled(source),
    conditions: conditionsOf(source),
    meeting: meeting && {
      date: meeting.heldOn,
      agreed: { numerator: meeting.agreed, denominator: meeting.present },
    },
    documents: documentsOf(source),
  });
};

const criterionTable = (source: PaperSource): PaperFile =>
  criterionTableFile({
    head: headOf(source, handedIn(source)),
    subject: subjectOf(source),
    setName: setNameOf(source),
    criteria: tabled(source),
    attachedTo: null,
  });

const surveyReport = (source: PaperSource): PaperFile => {
  const { procedure, rules } = source.context;
  const { survey } = source.content;
  return surveyReportFile({
    head: headOf(source, null),
    subject: subjectOf(source),
    bases: basesOf(source),
    from: null,
    to: survey?.endedOn ?? null,
    counts: survey,
    askedOverall: shareOf(procedure, rules, 'households_satisfied'),
    askedEach: shareOf(procedure, rules, 'content_satisfied'),
  });
};

const communeMinutes = (source: PaperSource): PaperFile => {
  const { procedure, rules } = source.context;
  const { meeting } = source.content;
  return communeMinutesFile({
    head: headOf(source, null),
    subject: subjectOf(source),
    meeting: {
      ...{ date: meeting?.heldOn ?? null, startedAt: null, endedAt: null, place: null, chair: null },
      ...{ secretary: null, called: null, present: meeting?.present ?? null },
      ...{ attendees: [], absentees: [], quorum: null },
    },
    reports: [],
    opinions: [],
    votes: meeting && { inFavour: meeting.agreed, against: meeting.present - meeting.agreed, blank: 0 },
    asked: shareOf(procedure, rules, 'commune_meeting_agreed'),
    proposes: meeting === null ? null : true,
  });
};

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
    received: lastDeed(source, 'receive')?.on ?? null,
    returned: context.dossier.returns.filter((one) => one.stage === stage).length,
    documents: documentsOf(source),
    criteria: context.content.criteria.map(({ id, number, position, name }) => {
      const said = of(id, stage);
      const confirmed = of(id, 'confirmation') ?? said;
      const documentNumber = confirmed?.documentNumber ?? null;
      return {
        number: number ?? position,
        name,
        verdict: said?.verdict ?? null,
        reason: said?.reason ?? null,
        department: context.bodyOf(id),
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

function verificationReport(source: PaperSource): PaperFile | null {
  const review = reviewed(source, 'verification');
  const { district } = review.subject;
  return district === null
    ? null
    : verificationReportFile({ ...review, subject: { ...review.subject, district } });
}

const writers: Record<DossierPaper, (source: PaperSource) => PaperFile | null> = {
  submission,
  'criterion-table': criterionTable,
  'survey-report': surveyReport,
  'commune-minutes': communeMinutes,
  'verification-report': verificationReport,
  'appraisal-report': (source) => appraisalReportFile(reviewed(source, 'appraisal'), officeOf(source)),
  'recognition-decision': recognitionDecision,
};

/** A paper of a dossier; null where its procedure has none such. */
export const writePaper = (paper: DossierPaper, source: PaperSource): PaperFile | null =>
  writers[paper](source);
