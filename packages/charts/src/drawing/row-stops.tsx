import { useDrawing } from './drawing-context.ts';
import { HitArea } from './hit-area.tsx';

type RowStopsProps = {
  /** Top of each row. */
  tops: readonly number[];
  rowHeight: number;
  width: number;
  activeStop: number | null;
  onStop: ((stop: number | null) => void) | undefined;
};

/** Each row of bars is one stop; the one in hand is framed. */
export function RowStops({ tops, rowHeight, width, activeStop, onStop }: RowStopsProps) {
  const { palette } = useDrawing();
  const frame = { x: 1, width: width - 2, height: rowHeight };
  return tops.map((y, stop) => (
    <g key={y}>
      {stop === activeStop && (
        <rect data-part="active" {...frame} y={y} fill="none" stroke={palette.focus} strokeWidth={2} />
      )}
      <HitArea {...frame} y={y} stop={stop} onStop={onStop} />
    </g>
  ));
}
