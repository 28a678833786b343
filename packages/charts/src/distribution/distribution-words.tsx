import { useDrawing } from '../drawing/drawing-context.ts';
import type { Box } from '../drawing/place-labels.ts';
import { labelBox, placeLabels } from '../drawing/place-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { DistributionModel } from '../figure-model.ts';
import { distributionLabels, distributionObstacles, meanX } from './distribution-labels.ts';
import type { DistributionLayout } from './distribution-layout.ts';
import { distributionInset } from './distribution-layout.ts';

export type DistributionPart = { model: DistributionModel; layout: DistributionLayout; plot: Plot };

/** An upright at the mean, under whatever stands there. */
export function MeanLine({ model, layout, plot }: DistributionPart) {
  const { palette } = useDrawing();
  if (model.mean === null) return null;
  const x = meanX(model.mean.value, plot, layout.step);
  return (
    <line
      data-part="mean"
      x1={x}
      x2={x}
      y1={plot.top + 16}
      y2={plot.bottom}
      stroke={palette.ink}
      strokeWidth={1.2}
    />
  );
}

/** With air above, and down to the square or bar that the label stands on. */
const groundOf = (box: Box): Box => ({ ...box, y: box.y - 2, height: box.height + 4 });

/** The labels that find room; one in the way of the mean stands on a ground that cuts the line. */
export function DistributionWords({ model, layout, plot }: DistributionPart) {
  const { palette } = useDrawing();
  const labels = distributionLabels(model, layout, plot);
  const bounds = { x: 0, y: 0, width: plot.right + distributionInset.right, height: plot.bottom };
  const places = placeLabels(labels, distributionObstacles(layout), bounds);
  const mean = model.mean === null ? null : meanX(model.mean.value, plot, layout.step);
  return labels.map((label) => {
    const place = places.get(label.key);
    if (place === undefined) return null;
    const box = labelBox(label, place);
    const crossed = mean !== null && box.x - 1 < mean && mean < box.x + box.width + 1;
    return (
      <g key={label.key}>
        {crossed && <rect data-part="ground" {...groundOf(box)} fill={palette.page} />}
        <SvgText {...label.style} {...place}>
          {label.text}
        </SvgText>
      </g>
    );
  });
}
