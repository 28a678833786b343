import type { Box, LabelPlace, LabelWish } from '../drawing/place-labels.ts';
import type { TextStyle } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { DistributionModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';
import type { DistributionLayout } from './distribution-layout.ts';

export type DistributionLabel = LabelWish & { text: string; style: TextStyle };

const strong: TextStyle = { tone: 'ink', weight: 500, halo: true };

function label(
  key: string,
  text: string,
  style: TextStyle,
  places: LabelPlace[],
  required = false,
): DistributionLabel {
  const width = textWidth(text, 12, style.weight ?? 400, 'figures');
  return { key, text, style, width, ascent: 10, places, required };
}

/** Place of the mean between the counts around it. */
export const meanX = (value: number, plot: Plot, step: number): number => plot.x('0') + value * step;

export const bracketTop = (top: number): number => top - 6;

/** Labels of stacks, ranges, the unknown and the mean, in the order they claim their room. */
export function distributionLabels(
  model: DistributionModel,
  layout: DistributionLayout,
  plot: Plot,
): DistributionLabel[] {
  const ranges = model.ranges.map((range, index) => {
    const packed = layout.ranges[index] ?? { left: 0, right: 0, top: plot.bottom };
    const y = bracketTop(packed.top) - 6;
    const middle = (packed.left + packed.right) / 2;
    return label(
      `range-${range.min}-${range.max}`,
      range.label,
      strong,
      [
        { x: middle, y, anchor: 'middle' },
        { x: packed.left, y, anchor: 'start' },
        { x: packed.right, y, anchor: 'end' },
        { x: plot.left, y, anchor: 'start' },
      ],
      true,
    );
  });
  const columns = model.columns.map((column, index) => {
    const stack = layout.columns[index] ?? { left: 0, right: 0, top: plot.bottom };
    const above = stack.top - 6;
    const beside = Math.min(stack.top + 12, plot.bottom - 4);
    const middle: LabelPlace = { x: (stack.left + stack.right) / 2, y: above, anchor: 'middle' };
    return label(`column-${column.count}`, column.label, strong, [
      middle,
      { x: stack.left - 4, y: beside, anchor: 'end' },
      { x: stack.right, y: above, anchor: 'end' },
      { x: plot.right, y: above, anchor: 'end' },
    ]);
  });
  return [...ranges, ...columns, ...unknownLabel(model, layout), ...meanLabel(model, layout, plot)];
}

function unknownLabel(model: DistributionModel, layout: DistributionLayout): DistributionLabel[] {
  if (model.unknown === null || layout.unknown === null) return [];
  const { left, right, top } = layout.unknown;
  const place: LabelPlace = { x: (left + right) / 2, y: top - 6, anchor: 'middle' };
  return [label('unknown', model.unknown.short, { tone: 'ink3', halo: true }, [place])];
}

function meanLabel(
  { mean }: DistributionModel,
  { step }: DistributionLayout,
  plot: Plot,
): DistributionLabel[] {
  if (mean === null) return [];
  const x = meanX(mean.value, plot, step);
  const rows = [26, 12, 40, 54].map((row) => plot.top + row);
  const places = rows.flatMap((y): LabelPlace[] => [
    { x: x + 6, y, anchor: 'start' },
    { x: x - 6, y, anchor: 'end' },
  ]);
  return [label('mean', mean.label, { tone: 'ink', halo: true }, places)];
}

/** Squares, bars and brackets, off which the labels keep. */
export const distributionObstacles = ({ columns, ranges, unknown }: DistributionLayout): Box[] =>
  [...columns, ...ranges, ...(unknown === null ? [] : [unknown])].flatMap((stack) => stack.boxes);
