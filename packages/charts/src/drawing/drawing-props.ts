import type { FigureModel } from '../figure-model.ts';
import type { Palette } from '../tokens.ts';

/** What each kind of drawing gets; lengths in px of the base text size. */
export type DrawingProps<Model extends FigureModel> = {
  model: Model;
  width: number;
  height: number;
  palette: Palette;
  idPrefix: string;
  /** Stand-alone picture: every value is labelled and words are written out. */
  detailed: boolean;
  activeStop: number | null;
  onStop?: ((stop: number | null) => void) | undefined;
  /** Opens what is behind a break of a trend, by its slot. */
  onBreak?: ((slot: string) => void) | undefined;
};

/** The same for parts that draw of any kind: its size, its colours, what stands for it and what explains it. */
export type Drawn = Pick<DrawingProps<FigureModel>, 'width' | 'height' | 'palette' | 'idPrefix'> & {
  model: Pick<FigureModel, 'alt' | 'legend'>;
};
