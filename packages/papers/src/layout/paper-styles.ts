import type { IStylesOptions } from 'docx';
import { sizes } from './paragraphs.ts';

const letters = { font: 'Times New Roman', size: sizes.body, color: '000000' };
const upright = { ...letters, italics: false };

/** Times New Roman, in Vietnamese; headings look like the text around them, bold down to the second. */
export const paperStyles: IStylesOptions = {
  default: {
    document: { run: { ...letters, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
    heading1: { run: { ...upright, bold: true } },
    heading2: { run: { ...upright, bold: true } },
    heading3: { run: { ...upright, bold: false } },
  },
};
