import type { FigureContext } from '@tiendo/charts/files/figure-context.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { createContext, useContext } from 'react';

/** What a saved picture says beside its figure; the address and the time are taken when it is saved. */
export type PictureWords = Omit<FigureContext, 'address' | 'dated'> & {
  /** Code of the period, for the name of the file. */
  period: string;
  /** How the page reads territory that changed, for the name of the file. */
  mode: ReadingMode;
};

const PictureWordsContext = createContext<PictureWords | null>(null);
export const PictureWordsProvider = PictureWordsContext;

/** Null while the page does not know yet what it shows. */
export const usePictureWords = (): PictureWords | null => useContext(PictureWordsContext);
