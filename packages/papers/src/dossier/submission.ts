import type { Share } from '@tiendo/domain/dossiers/rule-number.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { committee, committeeName, committeeSignature } from '../issuers.ts';
import type { Block, PaperFile } from '../layout/official-paper.ts';
import type { DossierSubject, JudgedCriterion, OtherConditions, PaperHead } from './dossier-facts.ts';
import { attainingCommune, officialDate, outOf } from './dossier-words.ts';
import { onePaper } from './one-paper.ts';
import { conditionItems } from './other-conditions.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';
import { metOfAll, verdictSums } from './verdict-sums.ts';

/**
 * Tờ trình of a commune. `bases`: each from `Căn cứ` on; `setName`: the criteria set with its decision; `criteria`: as
 * the commune assesses itself; `agreed`: those at the meeting of the commune who agree, of those present.
 */
export type Submission = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
  readonly setName: string;
  readonly criteria: readonly JudgedCriterion[];
  readonly conditions: OtherConditions;
  readonly meeting: { readonly date: CalendarDate | null; readonly agreed: Share | null } | null;
  readonly documents: readonly string[];
};

const asked = (subject: DossierSubject): { receiver: string; deed: string; request: string } => {
  const province = committeeName(subject.province);
  const commune = attainingCommune(subject);
  return subject.district === null
    ? {
        receiver: province,
        deed: 'thẩm định, xét, công nhận',
        request: `thẩm định, xét, công nhận ${commune}`,
      }
    : {
        receiver: committeeName(subject.district),
        deed: 'thẩm tra, đề nghị xét, công nhận',
        request: `thẩm tra, trình ${province} thẩm định, xét, công nhận ${commune}`,
      };
};

const results = ({ subject, setName, criteria, conditions, meeting }: Submission): Block[] => [
  heading(1, 'KẾT QUẢ THỰC HIỆN'),
  heading(2, 'Kết quả tự đánh giá các tiêu chí'),
  paragraph(
    `Theo ${setName}, ${committeeName(subject.commune)} tự đánh giá xã đạt ${metOfAll(criteria)}, cụ thể:`,
  ),
  ...verdictSums(criteria).map(item),
  heading(2, 'Các điều kiện khác'),
  ...conditionItems(conditions),
  heading(2, 'Kết quả họp đề nghị xét, công nhận'),
  sentence(
    `Cuộc họp của xã ${officialDate(meeting?.date ?? null)}: nhất trí đề nghị xét, công nhận ${outOf(meeting?.agreed ?? null, 'đại biểu dự họp')}`,
  ),
];

const attached = (documents: readonly string[]): Block[] => [
  heading(1, 'HỒ SƠ KÈM THEO'),
  ...documents.map(item),
];

/** Tờ trình of the commune to the district, or to the province where there is no district step. */
export function submissionFile(submission: Submission): PaperFile {
  const { head, subject, bases, documents } = submission;
  const { receiver, deed, request } = asked(subject);
  const sender = committeeName(subject.commune);
  const abstract = `Về việc ${deed} ${attainingCommune(subject)}`;
  return onePaper(head, sender, {
    kind: 'TỜ TRÌNH',
    abstract,
    issuer: committee(subject.commune),
    symbol: 'TTr-UBND',
    addressees: [receiver],
    body: [
      { is: 'bases', bases },
      paragraph(`${sender} kính trình ${receiver} ${request}, với các nội dung sau:`),
      ...results(submission),
      ...attached(documents),
      paragraph(`${sender} kính trình ${receiver} xem xét, quyết định./.`),
    ],
    closing: {
      is: 'issued',
      recipients: ['Như trên', ...head.recipients, 'Lưu: VT'],
      signature: committeeSignature(head.signer),
    },
  });
}
