import { useState } from 'react';
import { loadPart } from '../late/load-part.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { usePictureWords } from './picture-words.tsx';
import type { FigureFormat, SavableFigure } from './save-figure.ts';

type SaveState = 'idle' | 'saving' | 'failed';

type Saving = {
  state: SaveState;
  figures: (figures: readonly SavableFigure[], format: FigureFormat) => Promise<void>;
  file: (url: string, usualName: string) => Promise<void>;
};

/** Saves figures one after the other, or one file of the server, and says how it goes. */
export function useSaving(): Saving {
  const lang = useLang();
  const words = usePictureWords();
  const [state, setState] = useState<SaveState>('idle');
  const told = async (save: (parts: typeof import('./save-figure.ts')) => Promise<void>) => {
    setState('saving');
    try {
      await save(await loadPart(() => import('./save-figure.ts')));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return {
    state,
    figures: async (figures, format) => {
      if (words === null) return;
      await told(async ({ saveFigure }) => {
        for (const figure of figures) await saveFigure(figure, format, words, lang);
      });
    },
    file: (url, usualName) => told(({ saveFile }) => saveFile(url, usualName)),
  };
}
