import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { useLang } from '../preferences/preferences-context.tsx';

export type FigureFormat = 'svg' | 'png2' | 'png4' | 'csv';

export function useSaveFigure(): (model: FigureModel, format: FigureFormat) => Promise<void> {
  const lang = useLang();
  return async (model, format) => {
    void model;
    void format;
    void lang;
  };
}
