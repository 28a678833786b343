import { committee, committeeName, committeeSignature } from '../issuers.ts';
import type { Block, PaperFile } from '../layout/official-paper.ts';
import { criterionTableFile, type TabledCriterion } from './criterion-table.ts';
import type { DossierSubject, OtherConditions, PaperHead } from './dossier-facts.ts';
import { attainingCommune, capitalised, wholePlace } from './dossier-words.ts';
import { onePaper } from './one-paper.ts';
import { conditionItems } from './other-conditions.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';
import { criterionTitle, metOfAll, verdictSums, verdictTitle } from './verdict-sums.ts';

/** `bases`: each from `Căn cứ` on; `criteria`: as the commune assesses itself, with its notes. */
export type ResultsReport = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
  readonly setName: string;
  readonly criteria: readonly TabledCriterion[];
  readonly conditions: OtherConditions;
};

const symbol = 'BC-UBND';

/** What the commune says of a criterion behind its verdict, where it says anything. */
const told = (criterion: TabledCriterion): Block => {
  const verdict = verdictTitle(criterion.verdict).toLocaleLowerCase('vi');
  const said = `${capitalised(criterionTitle(criterion))}: ${verdict}`;
  return item(criterion.note === null ? said : `${said}. ${criterion.note}`);
};

const body = ({ subject, bases, setName, criteria, conditions }: ResultsReport): Block[] => [
  { is: 'bases', bases },
  paragraph(
    `${committeeName(subject.commune)} báo cáo kết quả thực hiện xây dựng nông thôn mới của ${wholePlace(subject)} đề nghị xét, công nhận ${attainingCommune(subject)} như sau:`,
  ),
  heading(1, 'KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ'),
  sentence(`Theo ${setName}, xã tự đánh giá đạt ${metOfAll(criteria)}`),
  ...verdictSums(criteria).map(item),
  heading(1, 'KẾT QUẢ TỪNG TIÊU CHÍ'),
  ...criteria.map(told),
  heading(1, 'CÁC ĐIỀU KIỆN KHÁC'),
  ...conditionItems(conditions),
  paragraph('Số liệu từng chỉ tiêu nêu tại biểu chi tiết kèm theo./.'),
];

/** Báo cáo kết quả thực hiện xây dựng nông thôn mới of a commune, with the table of its criteria behind it. */
export function resultsReportFile(report: ResultsReport): PaperFile {
  const { head, subject, setName, criteria } = report;
  const author = committeeName(subject.commune);
  const paper = onePaper(head, author, {
    kind: 'BÁO CÁO',
    abstract: `Kết quả thực hiện xây dựng nông thôn mới, đề nghị xét, công nhận ${attainingCommune(subject)}`,
    issuer: committee(subject.commune),
    symbol,
    addressees: [committeeName(subject.district ?? subject.province)],
    body: body(report),
    closing: {
      is: 'issued',
      recipients: ['Như trên', ...head.recipients, 'Lưu: VT'],
      signature: committeeSignature(head.signer),
    },
  });
  const number = head.number === null ? null : `${head.number}/${symbol}`;
  const attachedTo = { kind: 'Báo cáo', number, date: head.date, issuer: author };
  const table = criterionTableFile({ head, subject, setName, criteria, attachedTo });
  return { ...paper, parts: [...paper.parts, ...table.parts] };
}
