import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { dots, orDots } from '../layout/dots.ts';
import type { Block, Closing } from '../layout/official-paper.ts';
import type { Person } from './dossier-facts.ts';
import { askedShare, clockWords, count, officialDate, outOf, personWords, shareOf } from './dossier-words.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';

/**
 * A meeting. Times as `08:30`. `called`: how many belong to it; `present`: how many came, who need not all be named.
 * `quorum`: the share of those called that must come.
 */
export type Meeting = {
  readonly date: CalendarDate | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly place: string | null;
  readonly chair: Person | null;
  readonly secretary: Person | null;
  readonly called: number | null;
  readonly present: number | null;
  readonly attendees: readonly Person[];
  readonly absentees: readonly (Person & { readonly reason: string | null })[];
  readonly quorum: HeldRule;
};

const named = (person: Person | null): string => (person === null ? dots : personWords(person));

/** `Vào hồi 08 giờ 30 phút, ngày 05 tháng 02 năm 2024, tại …, <what met> <to do what>.` */
export const opening = ({ startedAt, date, place }: Meeting, held: string): Block =>
  sentence(`Vào hồi ${clockWords(startedAt)}, ${officialDate(date)}, tại ${orDots(place)}, ${held}`);

const presence = ({ called, present }: Meeting, counted: string): string => {
  const share = shareOf(present, called);
  return share === null ? `${count(present)} ${counted}` : outOf(share, counted);
};

/** Who was there and who was not; `counted`: what those who belong to the meeting are called. */
export function attendance(meeting: Meeting, counted: string): Block[] {
  const { chair, secretary, called, present, attendees, absentees, quorum } = meeting;
  return [
    heading(1, 'THÀNH PHẦN THAM DỰ'),
    item(`Chủ trì: ${named(chair)}`),
    item(`Thư ký: ${named(secretary)}`),
    heading(2, 'Có mặt'),
    item(`Số có mặt: ${presence(meeting, counted)}. Tỷ lệ cần có để họp: ${askedShare(quorum)}`),
    ...attendees.map((person) => item(`${personWords(person)}`)),
    heading(2, 'Vắng mặt'),
    item(`Số vắng mặt: ${count(called === null || present === null ? null : called - present)}`),
    ...absentees.map((person) => item(`${personWords(person)}; lý do: ${orDots(person.reason)}`)),
  ];
}

/** What was told and said; dots where nothing was noted. */
export const proceedings = (reports: readonly string[], opinions: readonly string[]): Block[] => [
  heading(1, 'NỘI DUNG'),
  heading(2, 'Nội dung trình bày'),
  ...(reports.length === 0 ? [dots] : reports).map(item),
  heading(2, 'Ý kiến thảo luận'),
  ...(opinions.length === 0 ? [dots] : opinions).map(item),
];

/** The end of minutes. */
export const adjournment = ({ endedAt, date }: Meeting): Block =>
  paragraph(
    `Cuộc họp kết thúc vào hồi ${clockWords(endedAt)}, ${officialDate(date)}. Biên bản đã được đọc cho các thành viên dự họp cùng nghe và thống nhất thông qua./.`,
  );

/** Secretary at the left, chair at the right. */
export const minutesClosing = ({ secretary, chair }: Meeting): Closing => ({
  is: 'minutes',
  secretary: { titles: ['THƯ KÝ'], name: secretary?.name ?? null },
  chair: { titles: ['CHỦ TRÌ'], name: chair?.name ?? null },
});
