import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { fatherlandFront, frontSignature } from '../issuers.ts';
import { dots } from '../layout/dots.ts';
import type { Block, PaperFile, TableBlock } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead, Share } from './dossier-facts.ts';
import {
  askedShare,
  attainingCommune,
  count,
  officialDate,
  outOf,
  percentage,
  shareOf,
} from './dossier-words.ts';
import { onePaper } from './one-paper.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';

/** One content that households were asked of; null where no answers are held. */
export type SurveyedContent = { readonly name: string; readonly satisfied: Share | null };

/**
 * A round of asking for satisfaction. Households in all, asked and answering; `satisfied`: of those the percentage is
 * taken over. `askedOverall`, `askedEach`: what the procedure asks for, in percent; null where no basis is known.
 */
export type SurveyReport = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly households: number | null;
  readonly asked: number | null;
  readonly answered: number | null;
  readonly satisfied: Share | null;
  readonly contents: readonly SurveyedContent[];
  readonly askedOverall: number | null;
  readonly askedEach: number | null;
};

const columns: TableBlock['columns'] = [
  { heading: 'TT', share: 8, align: 'center' },
  { heading: 'Nội dung lấy ý kiến', share: 44, align: 'left' },
  { heading: 'Số hộ hài lòng', share: 16, align: 'center' },
  { heading: 'Số hộ trả lời', share: 16, align: 'center' },
  { heading: 'Tỷ lệ hài lòng', share: 16, align: 'center' },
];

const rowOf = ({ name, satisfied }: SurveyedContent, place: number): string[] => [
  `${place + 1}`,
  name,
  satisfied === null ? dots : formatInteger(satisfied.part, 'vi'),
  satisfied === null ? dots : formatInteger(satisfied.whole, 'vi'),
  percentage(satisfied),
];

const figures = ({ households, asked, answered, satisfied, askedOverall }: SurveyReport): Block[] => [
  item(`Tổng số hộ trên địa bàn xã: ${count(households)} hộ`),
  item(`Số hộ được lấy ý kiến: ${outOf(shareOf(asked, households), 'hộ')}`),
  item(`Số hộ trả lời: ${outOf(shareOf(answered, asked), 'hộ được lấy ý kiến')}`),
  item(`Số hộ hài lòng: ${outOf(satisfied, 'hộ')}. Tỷ lệ cần có: ${askedShare(askedOverall)}`),
];

const body = (report: SurveyReport, reporter: string): Block[] => [
  { is: 'bases', bases: report.bases },
  paragraph(
    `${reporter} báo cáo kết quả lấy ý kiến về sự hài lòng của người dân đối với việc đề nghị xét, công nhận ${attainingCommune(report.subject)} như sau:`,
  ),
  heading(1, 'TỔ CHỨC LẤY Ý KIẾN'),
  sentence(`Thời gian lấy ý kiến: từ ${officialDate(report.from)} đến ${officialDate(report.to)}`),
  heading(1, 'KẾT QUẢ'),
  heading(2, 'Kết quả chung'),
  ...figures(report),
  heading(2, 'Kết quả từng nội dung'),
  sentence(`Tỷ lệ hài lòng cần có ở mỗi nội dung: ${askedShare(report.askedEach)}`),
  { is: 'table', columns, rows: report.contents.map(rowOf) },
  paragraph('Trên đây là báo cáo kết quả lấy ý kiến về sự hài lòng của người dân./.'),
];

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
