import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { centredLine, sizes } from './paragraphs.ts';

const simulatedMark = 'MÔ PHỎNG, KHÔNG PHẢI VĂN BẢN THẬT';

const numberedHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: sizes.body, children: [PageNumber.CURRENT] })],
      }),
    ],
  });

const markFooter = (simulated: boolean): Footer =>
  new Footer({
    children: simulated
      ? [centredLine(simulatedMark, { size: sizes.mark, bold: true })]
      : [new Paragraph({})],
  });

/** No number on the first page, Arabic ones from the second on; simulated data are told at the foot of every page. */
export const pageMarks = (simulated: boolean) => ({
  headers: { first: new Header({ children: [new Paragraph({})] }), default: numberedHeader() },
  footers: { first: markFooter(simulated), default: markFooter(simulated) },
});
