import { endedBy } from '../layout/end-mark.ts';
import type { Block } from '../layout/official-paper.ts';

/** A paragraph as it is. */
export const paragraph = (words: string): Block => ({ is: 'paragraph', words });

/** A paragraph of one sentence or more, with a full stop at its end. */
export const sentence = (words: string): Block => ({ is: 'paragraph', words: endedBy(words, '.') });

/** Something told behind a dash, with a full stop at its end. */
export const item = (words: string): Block => ({ is: 'item', words: endedBy(words, '.') });

/** A heading; the layout numbers it. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: 'heading', level, text });
