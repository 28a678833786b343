import { AlignmentType, Paragraph, type Table } from 'docx';
import { borderlessTable } from './borderless-table.ts';
import { orDots } from './dots.ts';
import { endedBy } from './end-mark.ts';
import type { Closing, Signature } from './official-paper.ts';
import { centredLine, line, sizes } from './paragraphs.ts';

const bold = { size: sizes.body, bold: true };

const above = { spacing: { before: 160 } };

/** Room for the signature and the seal, in twips. */
const signingRoom = 1500;

const signatureLines = ({ titles, name }: Signature): Paragraph[] => [
  ...titles.map((title, place) =>
    centredLine(title.toLocaleUpperCase('vi'), bold, { keepNext: true, ...(place === 0 ? above : {}) }),
  ),
  centredLine(orDots(name), bold, { spacing: { before: signingRoom } }),
];

const recipientLines = (recipients: readonly string[]): Paragraph[] => [
  line('Nơi nhận:', { size: sizes.recipientsLabel, bold: true, italics: true }, above),
  ...recipients.map((recipient, place) =>
    line(
      `- ${endedBy(recipient, place === recipients.length - 1 ? '.' : ';')}`,
      { size: sizes.recipients },
      { alignment: AlignmentType.LEFT },
    ),
  ),
];

function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[], width: number): Table {
  const half = Math.round(width / 2);
  return borderlessTable([half, width - half], [[left, right]]);
}

/** The end of a paper over the width in twips, on one page. */
export function closingTable(closing: Closing, width: number): Table {
  return closing.is === 'issued'
    ? sideBySide(recipientLines(closing.recipients), signatureLines(closing.signature), width)
    : sideBySide(signatureLines(closing.secretary), signatureLines(closing.chair), width);
}

/** One signature alone, at the right. */
export const signatureTable = (signature: Signature, width: number): Table =>
  sideBySide([new Paragraph({})], signatureLines(signature), width);
