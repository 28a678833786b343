import type { FigureCell } from '../figure-model.ts';

/** Not known: printed as a dash, empty in files. */
export const noCell: FigureCell = { value: null, text: '–' };

export const textCell = (text: string): FigureCell => ({ value: text, text });

export const numberCell = (value: number, text: string): FigureCell => ({ value, text });
