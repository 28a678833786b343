import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { useState } from 'react';
import { loadPart } from '../late/load-part.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { usePictureWords } from './picture-words.tsx';
import type { FigureFormat } from './save-figure.ts';

type SaveState = 'idle' | 'saving' | 'failed';

/** Saves figures one after the other and says how it goes. */
export function useSaveFigures(): [
  SaveState,
  (models: FigureModel[], format: FigureFormat) => Promise<void>,
] {
  const lang = useLang();
  const words = usePictureWords();
  const [state, setState] = useState<SaveState>('idle');
  const save = async (models: FigureModel[], format: FigureFormat) => {
    if (words === null) return;
    setState('saving');
    try {
      const { saveFigure } = await loadPart(() => import('./save-figure.ts'));
      for (const model of models) await saveFigure(model, format, words, lang);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return [state, save];
}
