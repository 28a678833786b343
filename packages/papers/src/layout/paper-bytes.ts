import { Document, type ISectionOptions, Packer } from 'docx';
import { bodyContent } from './body.ts';
import { cleanLine } from './clean-text.ts';
import { closingTable, signatureTable } from './closing.ts';
import { masthead } from './masthead.ts';
import type { Annex, OfficialPaper, PaperFile } from './official-paper.ts';
import { pageMarks } from './page-marks.ts';
import { pageSetup, textWidth } from './page-setup.ts';
import { paperStyles } from './paper-styles.ts';
import { gap } from './paragraphs.ts';
import { steadyDocx } from './steady-docx.ts';
import { addressLines, annexTitle, paperTitle } from './titles.ts';

type Marks = Pick<PaperFile, 'draft' | 'simulated'>;

function paperSection(paper: OfficialPaper, { draft, simulated }: Marks): ISectionOptions {
  const width = textWidth('portrait');
  return {
    ...pageMarks(simulated),
    properties: pageSetup('portrait'),
    children: [
      masthead(paper, draft),
      ...paperTitle(paper),
      ...addressLines(paper.addressees),
      ...bodyContent(paper.body, width),
      closingTable(paper.closing, width),
      gap(20),
    ],
  };
}

function annexSection(annex: Annex, { draft, simulated }: Marks): ISectionOptions {
  const width = textWidth(annex.orientation);
  return {
    ...pageMarks(simulated),
    properties: pageSetup(annex.orientation),
    children: [
      ...annexTitle(annex, draft),
      ...bodyContent(annex.body, width),
      ...(annex.signature === null ? [] : [signatureTable(annex.signature, width), gap(20)]),
    ],
  };
}

/**
 * The file as .docx, laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I: the same bytes for the same file, wherever and
 * whenever they are made. Text is taken as it is, NFC, without the characters that XML does not allow.
 */
export async function paperBytes(file: PaperFile): Promise<Uint8Array> {
  const document = new Document({
    title: cleanLine(file.title),
    creator: cleanLine(file.author),
    lastModifiedBy: cleanLine(file.author),
    styles: paperStyles,
    compatibility: { version: 15 },
    sections: file.parts.map((part) =>
      part.is === 'paper' ? paperSection(part, file) : annexSection(part, file),
    ),
  });
  return steadyDocx(await Packer.pack(document, 'uint8array'));
}
