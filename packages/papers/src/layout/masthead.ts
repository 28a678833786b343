import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { formatOfficialDate } from '@tiendo/domain/wording/dates.ts';
import { BorderStyle, type Paragraph, type Table } from 'docx';
import { borderlessTable } from './borderless-table.ts';
import { cleanLine } from './clean-text.ts';
import { dots, orDots } from './dots.ts';
import type { Issuer, OfficialPaper } from './official-paper.ts';
import { textWidth } from './page-setup.ts';
import { centredLine, sizes } from './paragraphs.ts';
import { ruleLine, widthOfText } from './rule-line.ts';

const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const width = textWidth('portrait');
const left = Math.round(width * 0.37);
const right = width - left;
const mottoWidth = widthOfText(motto, sizes.body, false);

const upper = (text: string): string => cleanLine(text).toLocaleUpperCase('vi');

/** The line under a name is a third to a half of it. */
function issuerLines({ superior, name }: Issuer): Paragraph[] {
  const longest = name.reduce((most, one) => Math.max(most, cleanLine(one).length), 0);
  const ruled = Math.min(widthOfText('x'.repeat(longest), sizes.masthead, true), left) * 0.42;
  return [
    ...superior.map((part) => centredLine(upper(part), { size: sizes.masthead })),
    ...name.map((part) => centredLine(upper(part), { size: sizes.masthead, bold: true })),
    ruleLine(ruled, left),
  ];
}

const countryLines = (): Paragraph[] => [
  centredLine(country, { size: sizes.masthead, bold: true }),
  centredLine(motto, { size: sizes.body, bold: true }),
  ruleLine(mottoWidth, right),
];

/** `Lộc Bình, ngày 05 tháng 02 năm 2024`, with dots for what is not known. */
const placeAndDate = (place: string | null, date: CalendarDate | null): string =>
  `${orDots(place)}, ${date === null ? `ngày ${dots} tháng ${dots} năm ${dots}` : formatOfficialDate(date)}`;

const boxSide = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' };
const box = { top: boxSide, bottom: boxSide, left: boxSide, right: boxSide };

/** The mark of a paper that is not issued, in a box in the middle of the width in twips. */
export const draftMark = (across: number): Paragraph =>
  centredLine(
    'DỰ THẢO',
    { size: sizes.mark, bold: true },
    {
      border: box,
      indent: { left: (across - 1500) / 2, right: (across - 1500) / 2 },
      spacing: { before: 120 },
    },
  );

/** The head of a paper: issuer and number at the left, the country, place and date at the right. */
export function masthead(
  { issuer, number, symbol, date }: Pick<OfficialPaper, 'issuer' | 'number' | 'symbol' | 'date'>,
  draft: boolean,
): Table {
  const above = { spacing: { before: 120 } };
  const numbered = centredLine(`Số: ${orDots(number)}/${symbol}`, { size: sizes.masthead }, above);
  const dated = centredLine(placeAndDate(issuer.place, date), { size: sizes.masthead, italics: true }, above);
  return borderlessTable(
    [left, right],
    [
      [issuerLines(issuer), countryLines()],
      [[numbered, ...(draft ? [draftMark(left)] : [])], [dated]],
    ],
  );
}
