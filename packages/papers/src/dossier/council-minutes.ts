import { type CouncilVotes, votesInFavour } from '@tiendo/domain/dossiers/council.ts';
import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { committee, type NamedUnit } from '../issuers.ts';
import { dots } from '../layout/dots.ts';
import type { Block, PaperFile, TableBlock } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead } from './dossier-facts.ts';
import { askedShare, attainment, capitalised, percentage, placeInProvince } from './dossier-words.ts';
import { adjournment, attendance, type Meeting, minutesClosing, opening, proceedings } from './meeting.ts';
import { onePaper } from './one-paper.ts';
import { heading, paragraph, sentence } from './sentences.ts';

/** What the council decided on one commune; `passed`: null where it has not. */
export type CouncilVote = {
  readonly subject: DossierSubject;
  readonly votes: CouncilVotes | null;
  readonly passed: boolean | null;
};

/**
 * A session of the appraisal council of a province. `session`: what it is called, `Đợt 2 năm 2024`; `asked`: the share
 * of the votes cast that must be in favour; `conclusions`: whole sentences.
 */
export type CouncilMinutes = {
  readonly head: PaperHead;
  readonly province: NamedUnit;
  readonly session: string;
  readonly meeting: Meeting;
  readonly reports: readonly string[];
  readonly opinions: readonly string[];
  readonly decided: readonly CouncilVote[];
  readonly asked: HeldRule;
  readonly conclusions: readonly string[];
};

const columns: TableBlock['columns'] = [
  { heading: 'TT', share: 6, align: 'center' },
  { heading: 'Xã', share: 21, align: 'left' },
  { heading: 'Nội dung đề nghị công nhận', share: 21, align: 'left' },
  { heading: 'Đồng ý', share: 9, align: 'center' },
  { heading: 'Không đồng ý', share: 10, align: 'center' },
  { heading: 'Phiếu trắng', share: 9, align: 'center' },
  { heading: 'Tỷ lệ đồng ý trên số phiếu', share: 12, align: 'center' },
  { heading: 'Kết quả', share: 12, align: 'center' },
];

const passedWords = (passed: boolean | null): string => {
  if (passed === null) return dots;
  return passed ? 'Thông qua' : 'Không thông qua';
};

const votesOf = (votes: CouncilVotes | null): string[] =>
  votes === null
    ? [dots, dots, dots]
    : [votes.inFavour, votes.against, votes.blank].map((number) => formatInteger(number, 'vi'));

const rowOf = ({ subject, votes, passed }: CouncilVote, place: number): string[] => [
  `${place + 1}`,
  capitalised(placeInProvince(subject)),
  capitalised(attainment(subject)),
  ...votesOf(votes),
  percentage(votes === null ? null : votesInFavour(votes)),
  passedWords(passed),
];

const voting = ({ decided, asked }: CouncilMinutes): Block[] => [
  heading(1, 'KẾT QUẢ BỎ PHIẾU'),
  sentence(`Tỷ lệ đồng ý cần có trên số phiếu: ${askedShare(asked)}`),
  { is: 'table', columns, rows: decided.map(rowOf) },
];

const conclusion = (conclusions: readonly string[]): Block[] => [
  heading(1, 'KẾT LUẬN'),
  ...(conclusions.length === 0 ? [dots] : conclusions).map(paragraph),
];

/** Biên bản họp Hội đồng thẩm định: one session, any number of communes. */
export function councilMinutesFile(minutes: CouncilMinutes): PaperFile {
  const { head, province, session, meeting, reports, opinions, conclusions } = minutes;
  const council = `Hội đồng thẩm định xét, công nhận xã đạt chuẩn nông thôn mới (${session})`;
  const issuer = committee(province);
  return onePaper(head, 'Hội đồng thẩm định', {
    kind: 'BIÊN BẢN',
    abstract: `Họp ${council}`,
    issuer: { superior: issuer.name, name: ['Hội đồng thẩm định'], place: issuer.place },
    symbol: 'BB-HĐTĐ',
    addressees: [],
    body: [
      opening(meeting, `${council} tổ chức cuộc họp`),
      ...attendance(meeting, 'thành viên Hội đồng'),
      ...proceedings(reports, opinions),
      ...voting(minutes),
      ...conclusion(conclusions),
      adjournment(meeting),
    ],
    closing: minutesClosing(meeting),
  });
}
