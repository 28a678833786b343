import { useId } from 'react';
import { AverageDrawing } from './average/average-drawing.tsx';
import { AveragesDrawing } from './averages/averages-drawing.tsx';
import { ChangesDrawing } from './changes/changes-drawing.tsx';
import { CommunesDrawing } from './communes/communes-drawing.tsx';
import { ComparisonDrawing } from './comparison/comparison-drawing.tsx';
import { DistributionDrawing } from './distribution/distribution-drawing.tsx';
import { DrawingContext, drawingWith } from './drawing/drawing-context.ts';
import { SvgText } from './drawing/svg-text.tsx';
import type { FigureModel } from './figure-model.ts';
import { LineageDrawing } from './lineage/lineage-drawing.tsx';
import { MatrixDrawing } from './matrix/matrix-drawing.tsx';
import { MissedCriteriaDrawing } from './missed/missed-criteria-drawing.tsx';
import { RankingDrawing } from './ranking/ranking-drawing.tsx';
import { wrapText } from './text/text-width.ts';
import type { Palette } from './tokens.ts';
import { cssPalette } from './tokens.ts';
import { TrendDrawing } from './trend/trend-drawing.tsx';

export type FigureDrawingProps = {
  model: FigureModel;
  /** Size in px on the screen. */
  width: number;
  height: number;
  palette?: Palette;
  /** The stop in hand, an index into `model.stops`. */
  activeStop?: number | null;
  onStop?: (stop: number | null) => void;
  /** Opens what is behind a break of a trend; its words are then drawn as something to press. */
  onBreak?: (slot: string) => void;
  /** Begins the ids inside the picture; must be its own on the page. */
  idPrefix?: string;
  /** How much larger than the base text everything is drawn: 1.1875 for A+. */
  scale?: number;
  /** For stand-alone pictures: every value labelled, words written out. */
  detailed?: boolean;
};

type EmptyProps = {
  empty: { title: string; text: string };
  alt: string;
  width: number;
  height: number;
  palette: Palette;
};

function EmptyDrawing({ empty, alt, width, height, palette }: EmptyProps) {
  const lines = wrapText(empty.text, width, 13);
  const top = Math.max(22, height / 2 - 10 - lines.length * 10);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <DrawingContext value={drawingWith(palette, 'empty')}>
        <SvgText x={0} y={top} size={15} weight={600} face="letters" tone="ink">
          {empty.title}
        </SvgText>
        {lines.map((line, index) => (
          <SvgText key={line} x={0} y={top + 24 + index * 20} size={13} face="letters" tone="ink2">
            {line}
          </SvgText>
        ))}
      </DrawingContext>
    </svg>
  );
}

/** One SVG picture of a figure, named by its text equivalent, with plot and legend inside. */
export function FigureDrawing(props: FigureDrawingProps) {
  const ownId = useId();
  const { model, palette = cssPalette, idPrefix = ownId, scale = 1, detailed = false } = props;
  const size = { width: props.width / scale, height: props.height / scale };
  if (model.empty !== null)
    return (
      <div style={{ zoom: scale }}>
        <EmptyDrawing empty={model.empty} alt={model.alt} {...size} palette={palette} />
      </div>
    );
  const drawing = {
    ...size,
    palette,
    idPrefix,
    detailed,
    activeStop: props.activeStop ?? null,
    onStop: props.onStop,
    onBreak: props.onBreak,
  };
  return <div style={{ zoom: scale }}>{drawingOf(model, drawing)}</div>;
}

type Drawing = Omit<Parameters<typeof TrendDrawing>[0], 'model'>;

function drawingOf(model: FigureModel, drawing: Drawing) {
  switch (model.kind) {
    case 'trend':
      return <TrendDrawing model={model} {...drawing} />;
    case 'distribution':
      return <DistributionDrawing model={model} {...drawing} />;
    case 'communes':
      return <CommunesDrawing model={model} {...drawing} />;
    case 'average':
      return <AverageDrawing model={model} {...drawing} />;
    case 'averages':
      return <AveragesDrawing model={model} {...drawing} />;
    case 'lineage':
      return <LineageDrawing model={model} {...drawing} />;
    case 'missed':
      return <MissedCriteriaDrawing model={model} {...drawing} />;
    case 'changes':
      return <ChangesDrawing model={model} {...drawing} />;
    case 'ranking':
      return <RankingDrawing model={model} {...drawing} />;
    case 'comparison':
      return <ComparisonDrawing model={model} {...drawing} />;
    case 'matrix':
      return <MatrixDrawing model={model} {...drawing} />;
  }
}
