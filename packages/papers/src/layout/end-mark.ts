/** The text with the mark at its end, in place of one that it may have. */
export const endedBy = (text: string, mark: ';' | '.'): string => `${text.replace(/[\s.;,]+$/u, '')}${mark}`;
