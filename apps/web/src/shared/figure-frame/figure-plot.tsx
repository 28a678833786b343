import { FigureDrawing } from '@tiendo/charts/figure-drawing.tsx';
import type { FigureModel } from '@tiendo/charts/figure-model.ts';

type FigurePlotProps = {
  model: FigureModel;
  /** Room on the screen, in px. */
  width: number;
  height: number;
  /** Size of text against 16 px. */
  scale: number;
  activeStop: number | null;
  onStop: (stop: number | null) => void;
  /** Opens what is behind a break, by its slot. */
  onBreak: (slot: string) => void;
};

/** The drawing itself, in a chunk of its own with the chart library. */
export function FigurePlot(drawing: FigurePlotProps) {
  return <FigureDrawing {...drawing} />;
}
