import type { Segment } from '@tiendo/domain/wording/segment.ts';
import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { cleanLine, cleanLines, cleanRun } from './clean-text.ts';
import type { Words } from './official-paper.ts';
import { twips } from './twips.ts';

/** Sizes of letters in half points, by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục IV. */
export const sizes = {
  body: 28,
  masthead: 26,
  table: 24,
  recipientsLabel: 24,
  mark: 24,
  recipients: 22,
} as const;

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;

/** One line of words in one look. */
export const line = (text: string, look: Look, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ ...look, text: cleanLine(text) })] });

export const centredLine = (text: string, look: Look, options: IParagraphOptions = {}): Paragraph =>
  line(text, look, { alignment: AlignmentType.CENTER, ...options });

/** Empty room of the height in twips: what stands behind a table, which must not end a page's text. */
export const gap = (height: number): Paragraph =>
  new Paragraph({ spacing: { line: height, lineRule: LineRuleType.EXACT } });

const segmentsOf = (words: Words): readonly (readonly Segment[])[] =>
  typeof words === 'string'
    ? cleanLines(words).map((text) => [{ text, strong: false }])
    : [words.map(({ text, strong }) => ({ text: cleanRun(text), strong }))];

const runOf = ({ text, strong }: Segment, look: Look): TextRun =>
  new TextRun({ ...look, ...(strong ? { bold: true } : {}), text });

/** A paragraph of the body for every line of the words: justified, its first line set in, 6 pt to the next. */
export const bodyParagraphs = (
  words: Words,
  {
    look = {},
    before = '',
    options = {},
  }: { look?: Look; before?: string; options?: IParagraphOptions } = {},
): Paragraph[] =>
  segmentsOf(words).map(
    (segments) =>
      new Paragraph({
        alignment: AlignmentType.BOTH,
        indent: { firstLine: twips(12.7) },
        spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
        ...options,
        children: [
          ...(before === '' ? [] : [new TextRun({ ...look, text: before })]),
          ...segments.map((segment) => runOf(segment, look)),
        ],
      }),
  );
