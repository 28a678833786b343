import type { FigureModel, TrendModel } from '@tiendo/charts/figure-model.ts';
import { breakSpots } from '@tiendo/charts/trend/trend-layout.ts';
import { BreakButton } from './break-button.tsx';

type FigureBreaksProps = {
  model: FigureModel;
  width: number;
  height: number;
  scale: number;
  /** The break that is open, by its slot. */
  opened: string | null;
  onOpen: (slot: string | null) => void;
};

const breaksOf = (model: TrendModel) => new Map(model.breaks.map((one) => [one.slot, one]));

/** A button over each cut of the axis: what changed there, by what act, and how to read on across it. */
export function FigureBreaks({ model, width, height, scale, opened, onOpen }: FigureBreaksProps) {
  if (model.kind !== 'trend' || model.empty !== null) return null;
  const breaks = breaksOf(model);
  return breakSpots(model, width / scale, height / scale).map(({ slot, x, y }) => {
    const one = breaks.get(slot);
    return one === undefined ? null : (
      <BreakButton
        key={slot}
        mark={one}
        left={x * scale}
        top={y * scale}
        opened={opened === slot}
        onOpen={(open) => onOpen(open ? slot : null)}
      />
    );
  });
}
