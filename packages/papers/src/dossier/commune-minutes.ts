import type { CouncilVotes } from '@tiendo/domain/dossiers/council.ts';
import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import { committee, committeeName } from '../issuers.ts';
import { dots } from '../layout/dots.ts';
import type { Block, PaperFile } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead } from './dossier-facts.ts';
import { askedShare, attainingCommune, communeTitle, count, outOf, shareOf } from './dossier-words.ts';
import { adjournment, attendance, type Meeting, minutesClosing, opening, proceedings } from './meeting.ts';
import { onePaper } from './one-paper.ts';
import { heading, item, paragraph } from './sentences.ts';

/**
 * The meeting of a commune that proposes its recognition. `reports` and `opinions`: whole sentences; `asked`: the share
 * of those present that must agree; `proposes`: null where not concluded.
 */
export type CommuneMinutes = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly meeting: Meeting;
  readonly reports: readonly string[];
  readonly opinions: readonly string[];
  readonly votes: CouncilVotes | null;
  readonly asked: HeldRule;
  readonly proposes: boolean | null;
};

const voting = ({ meeting: { present }, votes, asked, subject }: CommuneMinutes): Block[] => [
  heading(1, 'KẾT QUẢ BIỂU QUYẾT'),
  item(
    `Nhất trí đề nghị xét, công nhận ${attainingCommune(subject)}: ${outOf(shareOf(votes?.inFavour ?? null, present), 'đại biểu dự họp')}. Tỷ lệ cần có: ${askedShare(asked)}`,
  ),
  item(`Không nhất trí: ${count(votes?.against ?? null)}`),
  item(`Không có ý kiến: ${count(votes?.blank ?? null)}`),
];

const conclusion = ({ proposes, subject }: CommuneMinutes): string => {
  if (proposes === null) return `Kết luận của cuộc họp: ${dots}`;
  const end = proposes ? 'thống nhất đề nghị' : 'chưa thống nhất đề nghị';
  return `Cuộc họp ${end} cấp có thẩm quyền xét, công nhận ${attainingCommune(subject)}.`;
};

/** Biên bản họp of the commune, signed by secretary and chair. */
export function communeMinutesFile(minutes: CommuneMinutes): PaperFile {
  const { head, subject, meeting, reports, opinions } = minutes;
  const abstract = `Họp đề nghị xét, công nhận ${attainingCommune(subject)}`;
  const held = `${committeeName(subject.commune)} tổ chức cuộc họp đề nghị xét, công nhận ${attainingCommune(subject)}`;
  return onePaper(head, committeeName(subject.commune), {
    kind: 'BIÊN BẢN',
    abstract,
    issuer: committee(subject.commune),
    symbol: 'BB-UBND',
    addressees: [],
    body: [
      opening(meeting, held),
      ...attendance(meeting, `đại biểu được mời của ${communeTitle(subject)}`),
      ...proceedings(reports, opinions),
      ...voting(minutes),
      heading(1, 'KẾT LUẬN'),
      paragraph(conclusion(minutes)),
      adjournment(meeting),
    ],
    closing: minutesClosing(meeting),
  });
}
