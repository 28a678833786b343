import type { Box } from '../drawing/place-labels.ts';
import { lineObstacles } from '../drawing/place-labels.ts';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { slotWidth } from './trend-layout.ts';
import type { TrendMark } from './trend-picture.ts';

function targetObstacles({ target }: TrendModel, plot: Plot, step: number): Box[] {
  if (target === null) return [];
  const [from, due, y] = [plot.x(target.fromSlot), plot.x(target.dueSlot), plot.y(target.value)];
  const line = { x: from - step * 0.3, y: y - 1, width: due - from + step * 0.6, height: 2 };
  const sign = { x: due - 6, y: y - 11, width: 12, height: 11 };
  const { pace } = target;
  const dots = pace === null ? [] : lineObstacles(plot.x(pace.fromSlot), plot.y(pace.fromValue), due, y);
  return [line, sign, ...dots];
}

/** What labels keep off: points, the lines between them, target, pace, hatched quarters. */
export function trendObstacles(model: TrendModel, plot: Plot): Box[] {
  const step = slotWidth(plot, model);
  const spot = (mark: TrendMark) => ({ x: plot.x(mark.slot), y: plot.y(mark.value) });
  const points = model.marks.map((mark) => {
    const { x, y } = spot(mark);
    return { x: x - 6, y: y - 6, width: 12, height: 12 };
  });
  const lines = model.marks.flatMap((mark, index) => {
    const next = model.marks[index + 1];
    if (next === undefined || next.stretch !== mark.stretch) return [];
    return lineObstacles(spot(mark).x, spot(mark).y, spot(next).x, spot(next).y);
  });
  const hatched = model.slots
    .filter((slot) => slot.unknown)
    .map((slot) => ({ x: plot.x(slot.key) - step / 2, y: plot.bottom - 12, width: step, height: 12 }));
  return [...points, ...lines, ...hatched, ...targetObstacles(model, plot, step)];
}

/** The uprights of breaks, from one of them on to the right: only words about a later break may cross one. */
export const breakUprights = ({ breaks }: TrendModel, plot: Plot, from = breaks[0]?.slot): Box[] =>
  breaks.slice(breaks.findIndex(({ slot }) => slot === from)).map(({ slot }) => ({
    x: plot.x(slot) - 1,
    y: plot.top,
    width: 2,
    height: plot.bottom - plot.top,
  }));
