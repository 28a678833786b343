import type { Share } from '@tiendo/domain/dossiers/rule-number.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { committee, committeeName, committeeSignature, type NamedUnit } from '../issuers.ts';
import type { PaperFile } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead, PaperReference } from './dossier-facts.ts';
import { attainingCommune, officialDate, outOf, referenceWords } from './dossier-words.ts';
import { onePaper } from './one-paper.ts';
import type { CriterionReview } from './review.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';
import { metOfAll, verdictSums } from './verdict-sums.ts';

/**
 * Tờ trình of a district for one commune. `report`: its report on the verification; `criteria`: as it verified them;
 * `agreed`: those at its meeting who agree, of those present; `documents`: what goes with it.
 */
export type DistrictSubmission = {
  readonly head: PaperHead;
  readonly subject: DossierSubject & { readonly district: NamedUnit };
  readonly bases: readonly string[];
  readonly report: PaperReference;
  readonly criteria: readonly CriterionReview[];
  readonly meeting: { readonly date: CalendarDate | null; readonly agreed: Share | null } | null;
  readonly documents: readonly string[];
};

/** Tờ trình of the district that hands a commune's dossier on to the province. */
export function districtSubmissionFile(submission: DistrictSubmission): PaperFile {
  const { head, subject, bases, report, criteria, meeting, documents } = submission;
  const [sender, receiver] = [committeeName(subject.district), committeeName(subject.province)];
  const commune = attainingCommune(subject);
  return onePaper(head, sender, {
    kind: 'TỜ TRÌNH',
    abstract: `Về việc thẩm định, xét, công nhận ${commune}`,
    issuer: committee(subject.district),
    symbol: 'TTr-UBND',
    addressees: [receiver],
    body: [
      { is: 'bases', bases },
      paragraph(
        `${sender} kính trình ${receiver} thẩm định, xét, công nhận ${commune}, với các nội dung sau:`,
      ),
      heading(1, 'KẾT QUẢ THẨM TRA'),
      paragraph(`Theo ${referenceWords(report)}, xã được xác nhận đạt ${metOfAll(criteria)}, cụ thể:`),
      ...verdictSums(criteria).map(item),
      heading(1, 'KẾT QUẢ HỌP ĐỀ NGHỊ XÉT, CÔNG NHẬN'),
      sentence(
        `Cuộc họp của huyện ${officialDate(meeting?.date ?? null)}: nhất trí đề nghị xét, công nhận ${outOf(meeting?.agreed ?? null, 'đại biểu dự họp')}`,
      ),
      heading(1, 'HỒ SƠ KÈM THEO'),
      ...documents.map(item),
      paragraph(`${sender} kính trình ${receiver} xem xét, quyết định./.`),
    ],
    closing: {
      is: 'issued',
      recipients: ['Như trên', ...head.recipients, 'Lưu: VT'],
      signature: committeeSignature(head.signer),
    },
  });
}
