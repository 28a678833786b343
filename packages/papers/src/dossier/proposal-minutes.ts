import type { CouncilVotes } from '@tiendo/domain/dossiers/council.ts';
import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { committee, committeeName, type NamedUnit } from '../issuers.ts';
import { dots } from '../layout/dots.ts';
import type { Block, PaperFile } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead } from './dossier-facts.ts';
import { askedShare, attainingCommune, count, outOf, shareOf } from './dossier-words.ts';
import { adjournment, attendance, type Meeting, minutesClosing, opening, proceedings } from './meeting.ts';
import { onePaper } from './one-paper.ts';
import { heading, item, paragraph } from './sentences.ts';

/**
 * A meeting that proposes the recognition of a commune: of the commune itself, or of its district. `convener`: whose
 * people's committee holds it; `reports` and `opinions`: whole sentences; `asked`: the share
 * of those present that must agree; `proposes`: null where not concluded.
 */
export type ProposalMinutes = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly convener: NamedUnit;
  readonly meeting: Meeting;
  readonly reports: readonly string[];
  readonly opinions: readonly string[];
  readonly votes: CouncilVotes | null;
  readonly asked: HeldRule;
  readonly proposes: boolean | null;
};

const voting = ({ meeting: { present }, votes, asked, subject }: ProposalMinutes): Block[] => [
  heading(1, 'KẾT QUẢ BIỂU QUYẾT'),
  item(
    `Nhất trí đề nghị xét, công nhận ${attainingCommune(subject)}: ${outOf(shareOf(votes?.inFavour ?? null, present), 'đại biểu dự họp')}. Tỷ lệ cần có: ${askedShare(asked)}`,
  ),
  item(`Không nhất trí: ${count(votes?.against ?? null)}`),
  item(`Không có ý kiến: ${count(votes?.blank ?? null)}`),
];

const conclusion = ({ proposes, subject }: ProposalMinutes): string => {
  if (proposes === null) return `Kết luận của cuộc họp: ${dots}`;
  const end = proposes ? 'thống nhất đề nghị' : 'chưa thống nhất đề nghị';
  return `Cuộc họp ${end} cấp có thẩm quyền xét, công nhận ${attainingCommune(subject)}.`;
};

/** Biên bản họp đề nghị xét, công nhận, signed by secretary and chair. */
export function proposalMinutesFile(minutes: ProposalMinutes): PaperFile {
  const { head, subject, convener, meeting, reports, opinions } = minutes;
  const held = committeeName(convener);
  const abstract = `Họp đề nghị xét, công nhận ${attainingCommune(subject)}`;
  return onePaper(head, held, {
    kind: 'BIÊN BẢN',
    abstract,
    issuer: committee(convener),
    symbol: 'BB-UBND',
    addressees: [],
    body: [
      opening(meeting, `${held} tổ chức cuộc họp đề nghị xét, công nhận ${attainingCommune(subject)}`),
      ...attendance(meeting, `đại biểu được mời của ${unitTitle(convener, 'vi')}`),
      ...proceedings(reports, opinions),
      ...voting(minutes),
      heading(1, 'KẾT LUẬN'),
      paragraph(conclusion(minutes)),
      adjournment(meeting),
    ],
    closing: minutesClosing(meeting),
  });
}
