import { type FileChild, HeadingLevel, type IParagraphOptions } from 'docx';
import { endedBy } from './end-mark.ts';
import { headingLabels } from './heading-labels.ts';
import type { Block } from './official-paper.ts';
import { bodyParagraphs, centredLine, gap, sizes } from './paragraphs.ts';
import { ruledTable } from './ruled-table.ts';

type Heading = Extract<Block, { is: 'heading' }>;

const headingStyles = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const heading = ({ level, text }: Heading, label: string): FileChild[] => {
  const options: IParagraphOptions = { heading: headingStyles[level], keepNext: true };
  return bodyParagraphs(text, { look: { bold: level < 3 }, before: label, options });
};

/** What a paper stands on, in italics: each ends with a semicolon, the last one with a full stop. */
const basesLines = (bases: readonly string[]): FileChild[] =>
  bases.flatMap((basis, place) =>
    bodyParagraphs(endedBy(basis, place === bases.length - 1 ? '.' : ';'), { look: { italics: true } }),
  );

function blockContent(block: Block, label: string, width: number, keepNext: boolean): FileChild[] {
  switch (block.is) {
    case 'paragraph':
      return bodyParagraphs(block.words, { options: { keepNext } });
    case 'item':
      return bodyParagraphs(block.words, { before: '- ', options: { keepNext } });
    case 'bases':
      return basesLines(block.bases);
    case 'heading':
      return heading(block, label);
    case 'centred':
      return [
        centredLine(
          block.text,
          { size: sizes.body, bold: true },
          { spacing: { before: 120, after: 120 }, keepNext: true },
        ),
      ];
    case 'table':
      return [ruledTable(block, width), gap(120)];
  }
}

/** The blocks over the width in twips, their headings numbered; the last one stands with what follows it. */
export function bodyContent(blocks: readonly Block[], width: number): FileChild[] {
  const labels = headingLabels(blocks);
  return blocks.flatMap((block, place) =>
    blockContent(block, labels[place] ?? '', width, place === blocks.length - 1),
  );
}
