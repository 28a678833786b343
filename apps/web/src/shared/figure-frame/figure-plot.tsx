import { FigureDrawing } from '@tiendo/charts/figure-drawing.tsx';
import type { FigureModel } from '@tiendo/charts/figure-model.ts';

type FigurePlotProps = {
  model: FigureModel;
  /** Room on the screen, in px. */
  width: number;
  height: number;
  /** Size of text against 16 px: the drawing is made for base text and enlarged as a whole. */
  scale: number;
  activeStop: number | null;
  onStop: (stop: number | null) => void;
};

/** The drawing itself, in a chunk of its own with the chart library. */
export function FigurePlot({ model, width, height, scale, activeStop, onStop }: FigurePlotProps) {
  return (
    <div style={{ zoom: scale }}>
      <FigureDrawing
        model={model}
        width={Math.floor(width / scale)}
        height={Math.floor(height / scale)}
        activeStop={activeStop}
        onStop={onStop}
      />
    </div>
  );
}
