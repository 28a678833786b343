import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import { type SurveyCounts, type SurveyShares, surveyShares } from '@tiendo/domain/dossiers/survey.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { fatherlandFront, frontSignature } from '../issuers.ts';
import type { Block, PaperFile, TableBlock } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead } from './dossier-facts.ts';
import { askedShare, attainingCommune, count, officialDate, outOf, percentage } from './dossier-words.ts';
import { onePaper } from './one-paper.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';

/**
 * A round of asking for satisfaction. `counts`: as the Front counts its forms, null where it has not; every percentage
 * is computed from them. `askedOverall`, `askedEach`: the shares that must be satisfied, in all and with each content.
 */
export type SurveyReport = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly counts: SurveyCounts | null;
  readonly askedOverall: HeldRule;
  readonly askedEach: HeldRule;
};

const columns: TableBlock['columns'] = [
  { heading: 'TT', share: 8, align: 'center' },
  { heading: 'Nội dung lấy ý kiến', share: 44, align: 'left' },
  { heading: 'Số hộ hài lòng', share: 16, align: 'center' },
  { heading: 'Số hộ được hỏi', share: 16, align: 'center' },
  { heading: 'Tỷ lệ hài lòng', share: 16, align: 'center' },
];

type ContentShare = SurveyShares['contents'][number];

const rowOf = (content: ContentShare, place: number): string[] => [
  `${place + 1}`,
  content.name,
  count(content.numerator),
  count(content.denominator),
  percentage(content),
];

const figures = (households: number | null, shares: SurveyShares | null, asked: HeldRule): Block[] => [
  item(`Tổng số hộ trên địa bàn xã: ${count(households)} hộ`),
  item(`Số hộ được lấy ý kiến: ${outOf(shares?.householdsAsked ?? null, 'hộ')}`),
  item(`Số hộ trả lời hợp lệ: ${outOf(shares?.answered ?? null, 'hộ được lấy ý kiến')}`),
  item(
    `Số hộ hài lòng: ${outOf(shares?.satisfied ?? null, 'hộ trả lời')}. Tỷ lệ cần có: ${askedShare(asked)}`,
  ),
];

function body(report: SurveyReport, reporter: string): Block[] {
  const shares = report.counts === null ? null : surveyShares(report.counts);
  return [
    { is: 'bases', bases: report.bases },
    paragraph(
      `${reporter} báo cáo kết quả lấy ý kiến về sự hài lòng của người dân đối với việc đề nghị xét, công nhận ${attainingCommune(report.subject)} như sau:`,
    ),
    heading(1, 'TỔ CHỨC LẤY Ý KIẾN'),
    sentence(`Thời gian lấy ý kiến: từ ${officialDate(report.from)} đến ${officialDate(report.to)}`),
    heading(1, 'KẾT QUẢ'),
    heading(2, 'Kết quả chung'),
    ...figures(report.counts?.households ?? null, shares, report.askedOverall),
    heading(2, 'Kết quả từng nội dung'),
    sentence(`Tỷ lệ hài lòng cần có ở mỗi nội dung: ${askedShare(report.askedEach)}`),
    { is: 'table', columns, rows: (shares?.contents ?? []).map(rowOf) },
    paragraph('Trên đây là báo cáo kết quả lấy ý kiến về sự hài lòng của người dân./.'),
  ];
}

/** Báo cáo kết quả lấy ý kiến hài lòng of the commune's Fatherland Front, which asks the people. */
export function surveyReportFile(report: SurveyReport): PaperFile {
  const { head, subject } = report;
  const abstract = `Kết quả lấy ý kiến về sự hài lòng của người dân đối với việc đề nghị xét, công nhận ${attainingCommune(subject)}`;
  const reporter = `Ban Thường trực Ủy ban MTTQ Việt Nam ${unitTitle(subject.commune, 'vi')}`;
  return onePaper(head, reporter, {
    kind: 'BÁO CÁO',
    abstract,
    issuer: fatherlandFront(subject.commune),
    symbol: 'BC-MTTQ-BTT',
    addressees: [],
    body: body(report, reporter),
    closing: {
      is: 'issued',
      recipients: [...head.recipients, 'Lưu: VT'],
      signature: frontSignature(head.signer),
    },
  });
}
