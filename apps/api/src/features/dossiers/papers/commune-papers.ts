import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import { shareOf } from '@tiendo/domain/dossiers/rule-number.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { thresholdText } from '@tiendo/domain/wording/thresholds.ts';
import { criterionTableFile, type TabledCriterion } from '@tiendo/papers/dossier/criterion-table.ts';
import { resultsReportFile } from '@tiendo/papers/dossier/results-report.ts';
import { submissionFile } from '@tiendo/papers/dossier/submission.ts';
import { surveyReportFile } from '@tiendo/papers/dossier/survey-report.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import { toldIndicator } from '../../../shared/set-content/told-indicator.ts';
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
import { proposalMinutes } from './proposal-minutes.ts';

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
    documents: documentsOf(source, 'preparation'),
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

const communeMinutes = (source: PaperSource): PaperFile =>
  proposalMinutes(source, subjectOf(source).commune, source.content.meeting, 'commune_meeting_agreed');

/** The number of the report is its own, which nobody has told. */
const resultsReport = (source: PaperSource): PaperFile =>
  resultsReportFile({
    head: { ...headOf(source, handedIn(source)), number: null },
    subject: subjectOf(source),
    bases: basesOf(source),
    setName: setNameOf(source),
    criteria: tabled(source),
    conditions: conditionsOf(source),
  });

/** What a commune hands in. */
export const communePapers = {
  submission,
  'results-report': resultsReport,
  'criterion-table': criterionTable,
  'survey-report': surveyReport,
  'commune-minutes': communeMinutes,
};
