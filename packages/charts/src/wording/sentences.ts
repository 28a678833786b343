import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Texts one after the other, each begun with a capital and ended with its full stop; empty ones are left out. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => sentence(capitaliseFirst(text)))
    .join(' ');
