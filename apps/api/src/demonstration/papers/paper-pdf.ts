import { formatOfficialDate } from '@tiendo/domain/wording/dates.ts';
import { drawnFontFiles } from '@tiendo/renderer/picture-fonts.ts';
import { openSync } from 'fontkit';
import PDFDocument from 'pdfkit';

/** A table of a paper; `widths` in points. */
export type PaperTable = {
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
};

/** A paper of a demonstration: everything in it is made up, which stands above every page. */
export type SimulatedPaper = {
  /** The body above the one that writes, and the one that writes. */
  readonly above: string;
  readonly agency: string;
  readonly number: string;
  /** Where and on which day, `YYYY-MM-DD`. */
  readonly place: string;
  readonly on: string;
  /** `TỜ TRÌNH`, and what it is about. */
  readonly kind: string;
  readonly about: string;
  readonly to: string | null;
  readonly paragraphs: readonly string[];
  readonly table: PaperTable | null;
  /** For whom it is signed, and the office. */
  readonly signer: readonly [string, string];
};

type Document = PDFKit.PDFDocument;

const regular = 'regular';
const semiBold = 'semi-bold';

/** Read once for all papers: reading what a font knows of its letters takes longer than writing a paper. */
const fonts = [regular, semiBold].map(
  (name, place) => [name, openSync(drawnFontFiles[place] ?? '')] as const,
);

const mark = 'DỮ LIỆU MÔ PHỎNG, KHÔNG PHẢI VĂN BẢN THẬT';
const violet = '#5b3a93';
const left = 71;
const width = 453;
const half = width / 2;

function drawMark(doc: Document): void {
  doc.save().lineWidth(0.8).dash(4, { space: 2 });
  doc.rect(left, 40, width, 18).stroke(violet).undash().restore();
  doc.font(semiBold).fontSize(8).fillColor(violet);
  doc.text(mark, left, 44, { width, align: 'center' });
  doc.fillColor('#000').font(regular).fontSize(10.5);
  doc.x = left;
  doc.y = 74;
}

function underline(doc: Document, x: number, length: number): void {
  const y = doc.y + 4;
  doc
    .lineWidth(0.6)
    .moveTo(x - length / 2, y)
    .lineTo(x + length / 2, y)
    .stroke('#000');
}

/** Two columns: who writes, and the name of the state with its motto. */
function drawHead(doc: Document, { above, agency, number, place, on }: SimulatedPaper): void {
  const top = doc.y;
  const right = left + half;
  const centred = { width: half, align: 'center' } as const;
  doc.font(regular).fontSize(10).text(above, left, top, centred);
  doc.font(semiBold).text(agency, left, doc.y, centred);
  underline(doc, left + half / 2, 60);
  doc.font(semiBold).fontSize(9.5).text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right, top, centred);
  doc.fontSize(10).text('Độc lập - Tự do - Hạnh phúc', right, doc.y, centred);
  underline(doc, right + half / 2, 130);
  const below = doc.y + 12;
  doc.font(regular).text(`Số: ${number}`, left, below, centred);
  doc.text(`${place}, ${formatOfficialDate(on)}`, right, below, centred);
  doc.y = below + 34;
}

function drawBody(doc: Document, { kind, about, to, paragraphs }: SimulatedPaper): void {
  const centred = { width, align: 'center' } as const;
  doc.font(semiBold).fontSize(12.5).text(kind, left, doc.y, centred);
  doc.fontSize(11).text(about, left, doc.y + 2, centred);
  underline(doc, left + half, 80);
  doc.y += 18;
  if (to !== null) {
    doc.font(regular).fontSize(10.5).text(`Kính gửi: ${to}`, left, doc.y, centred);
    doc.y += 8;
  }
  doc.font(regular).fontSize(10.5);
  const justified = { width, align: 'justify', indent: 24, lineGap: 2, paragraphGap: 5 } as const;
  for (const paragraph of paragraphs) doc.text(paragraph, left, doc.y, justified);
}

function drawTable(doc: Document, { head, widths, rows }: PaperTable): void {
  doc.y += 4;
  doc.x = left;
  doc.fontSize(9.5);
  const aligned = (row: readonly string[]) =>
    row.map((text, column) => ({
      text,
      align: { x: column === 1 ? 'left' : 'center', y: 'center' } as const,
    }));
  doc.table({
    columnStyles: [...widths],
    defaultStyle: { border: 0.6, padding: [3, 5] },
    data: [
      head.map((text) => ({ text, font: { src: semiBold }, align: { x: 'center', y: 'center' } as const })),
      ...rows.map(aligned),
    ],
  });
}

function drawSignature(doc: Document, [forWhom, office]: SimulatedPaper['signer']): void {
  if (doc.y > 690) doc.addPage();
  const right = left + half;
  const centred = { width: half, align: 'center' } as const;
  doc
    .font(semiBold)
    .fontSize(10.5)
    .text(forWhom, right, doc.y + 18, centred);
  doc.text(office, right, doc.y, centred);
  doc.font(regular).fontSize(9).fillColor(violet);
  doc.text('(mô phỏng: không có chữ ký, không đóng dấu)', right, doc.y + 10, centred).fillColor('#000');
}

function draw(doc: Document, paper: SimulatedPaper): void {
  doc.on('pageAdded', () => drawMark(doc));
  doc.addPage();
  drawHead(doc, paper);
  drawBody(doc, paper);
  if (paper.table !== null) drawTable(doc, paper.table);
  drawSignature(doc, paper.signer);
  doc.end();
}

/** The paper as a PDF with its letters inside; the same bytes for the same paper. */
export async function paperPdf(paper: SimulatedPaper): Promise<Uint8Array> {
  const written = new Date(`${paper.on}T02:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 74, bottom: 56, left, right: 71 },
    autoFirstPage: false,
    lang: 'vi-VN',
    displayTitle: true,
    font: '',
    info: {
      Title: `${paper.kind} ${paper.about} (mô phỏng)`,
      Author: paper.agency,
      Keywords: mark,
      CreationDate: written,
      ModDate: written,
    },
  });
  // A font that was read already is taken too, which the types do not tell.
  for (const [name, font] of fonts) doc.registerFont(name, font as unknown as Uint8Array);
  const parts: Uint8Array[] = [];
  doc.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => doc.once('end', resolve));
  draw(doc, paper);
  await ended;
  return Buffer.concat(parts);
}
