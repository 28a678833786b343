import { FigureDrawing } from '@tiendo/charts/figure-drawing.tsx';
import { figureHeight } from '@tiendo/charts/figure-height.ts';
import type { FigureModel } from '@tiendo/charts/figure-model.ts';

type FigurePlotProps = {
  model: FigureModel;
  /** Room on the screen, in px. */
  width: number;
  /** Size of text against 16 px. */
  scale: number;
  wide: boolean;
  activeStop: number | null;
  onStop: (stop: number | null) => void;
};

/** The drawing itself, in a chunk of its own with the chart library. */
export function FigurePlot({ model, width, scale, wide, activeStop, onStop }: FigurePlotProps) {
  return (
    <FigureDrawing
      model={model}
      width={width}
      height={figureHeight(model, { wide, width: width / scale }) * scale}
      scale={scale}
      activeStop={activeStop}
      onStop={onStop}
    />
  );
}
