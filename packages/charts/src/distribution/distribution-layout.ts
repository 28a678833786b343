import type { Box } from '../drawing/place-labels.ts';
import type { Plot } from '../drawing/use-plot.ts';
import type { DistributionModel } from '../figure-model.ts';

export const distributionInset = { top: 4, right: 6, bottom: 50, left: 6 };

const gap = 2.5;
/** Air over the highest stack for its label and, over ranges, the bracket. */
const headroom = 24;

export type PackedRange = { boxes: Box[]; left: number; right: number; top: number };
export type Stack = { boxes: Box[]; left: number; right: number; top: number };

export type DistributionLayout = {
  step: number;
  columns: Stack[];
  ranges: PackedRange[];
  unknown: Stack | null;
};

type Sizes = { step: number; side: number; base: number; perUnit: number };

const squareStack = (x: number, count: number, { side, base }: Sizes): Box[] =>
  Array.from({ length: count }, (_, level) => ({
    x: x - side / 2,
    y: base - 3 - (level + 1) * (side + gap),
    width: side,
    height: side,
  }));

const bar = (left: number, width: number, count: number, lift: number, { base, perUnit }: Sizes): Box[] => [
  { x: left, y: base - lift - count * perUnit, width, height: count * perUnit },
];

/** Rows of one square more than the range has counts, so that no square stands over a count. */
function packed(
  left: number,
  right: number,
  range: { min: number; max: number; communes: number },
  lift: number,
  { side, base }: Sizes,
): Box[] {
  const perRow = Math.min(range.communes, range.max - range.min + 2);
  const pitch = Math.min((right - left) / (range.max - range.min + 2), side + gap);
  const own = Math.min(pitch - gap, side);
  return Array.from({ length: range.communes }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, range.communes - row * perRow);
    const x = (left + right) / 2 + ((index % perRow) - inRow / 2) * pitch + (pitch - own) / 2;
    return { x, y: base - 3 - lift - (row + 1) * (own + gap), width: own, height: own };
  });
}

const topOf = (boxes: readonly Box[], base: number): number => Math.min(base, ...boxes.map((box) => box.y));

/** Communes in exact columns that stand inside a range, on which the range must be set. */
function under(model: DistributionModel, range: { min: number; max: number }): number {
  const inside = model.columns.filter(({ count }) => range.min <= count && count <= range.max);
  return Math.max(0, ...inside.map((column) => column.communes));
}

function tallestOf(model: DistributionModel): number {
  const squares = model.style === 'squares';
  const ranges = model.ranges.map(
    (range) =>
      under(model, range) +
      (squares ? Math.ceil(range.communes / (range.max - range.min + 2)) : range.communes),
  );
  const unknown =
    model.unknown === null ? 0 : squares ? Math.ceil(model.unknown.communes / 2) : model.unknown.communes;
  return Math.max(1, unknown, ...ranges, ...model.columns.map((column) => column.communes));
}

/** Where each square or bar stands; squares shrink until the highest stack fits. */
export function distributionLayout(model: DistributionModel, plot: Plot): DistributionLayout {
  const step = plot.x('1') - plot.x('0');
  const room = plot.bottom - plot.top - headroom;
  const largest = Math.max(17, room / 8);
  const side = Math.min(step - 3, largest, room / tallestOf(model) - gap);
  const sizes: Sizes = { step, side, base: plot.bottom, perUnit: room / tallestOf(model) };
  const squares = model.style === 'squares';
  const wide = Math.min(step - 3, largest);
  const stack = (x: number, count: number, boxes: Box[]): Stack => ({
    boxes,
    left: x - wide / 2,
    right: x + wide / 2,
    top: count === 0 ? plot.bottom : topOf(boxes, plot.bottom),
  });
  return {
    step,
    columns: model.columns.map(({ count, communes }) => {
      const x = plot.x(String(count));
      return stack(
        x,
        communes,
        squares ? squareStack(x, communes, sizes) : bar(x - wide / 2, wide, communes, 0, sizes),
      );
    }),
    ranges: model.ranges.map((range) => {
      const left = plot.x(String(range.min)) - step / 2 + 2;
      const right = plot.x(String(range.max)) + step / 2 - 2;
      const lift = under(model, range) * (squares ? side + gap : sizes.perUnit);
      const boxes = squares
        ? packed(left, right, range, lift, sizes)
        : bar(left + 2, right - left - 4, range.communes, lift, sizes);
      return { boxes, left, right, top: topOf(boxes, plot.bottom) };
    }),
    unknown: unknownStack(model, plot, sizes, squares),
  };
}

/** Two columns of squares, or a bar, beyond the last count. */
function unknownStack(
  { unknown }: DistributionModel,
  plot: Plot,
  sizes: Sizes,
  squares: boolean,
): Stack | null {
  if (unknown === null) return null;
  const x = plot.x('?');
  const [left, right] = [x - sizes.step / 2 + 2, x + sizes.step / 2 - 2];
  const boxes = squares
    ? packed(
        left - sizes.step / 2,
        right + sizes.step / 2,
        { min: 0, max: 0, communes: unknown.communes },
        0,
        sizes,
      )
    : bar(left, right - left, unknown.communes, 0, sizes);
  return { boxes, left, right, top: topOf(boxes, plot.bottom) };
}
