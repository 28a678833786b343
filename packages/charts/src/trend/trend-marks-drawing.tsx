import { useDrawing } from '../drawing/drawing-context.ts';
import { HitArea } from '../drawing/hit-area.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { Disc, TargetSign } from '../glyphs/glyph-shapes.tsx';
import { dashes } from '../tokens.ts';
import { slotWidth } from './trend-layout.ts';
import type { TrendMark } from './trend-picture.ts';

type MarksProps = { model: TrendModel; plot: Plot };

/** Reached quarters without a figure stand hatched on the axis. */
export function UnknownQuarters({ model, plot }: MarksProps) {
  const { palette, hatch } = useDrawing();
  const step = slotWidth(plot, model);
  const unknown = model.slots.filter((slot) => slot.unknown);
  return unknown.map(({ key }) => (
    <rect
      key={key}
      data-part="unknown"
      x={plot.x(key) - step * 0.32}
      y={plot.bottom - 11}
      width={step * 0.64}
      height={10}
      fill={hatch.unknown}
      stroke={palette.hatch}
    />
  ));
}

/** Long dash at the target, dots for the pace still needed. */
export function TargetMarks({ model, plot }: MarksProps) {
  const { palette } = useDrawing();
  const { target } = model;
  if (target === null) return null;
  const step = slotWidth(plot, model);
  const due = plot.x(target.dueSlot);
  const y = plot.y(target.value);
  const from = plot.x(target.fromSlot) - step * 0.3;
  const { pace } = target;
  return (
    <g>
      <line
        x1={from}
        x2={due + step * 0.3}
        y1={y}
        y2={y}
        stroke={palette.target}
        strokeWidth={1.6}
        strokeDasharray={dashes.target}
      />
      <TargetSign x={due} y={y - 2} published={target.published} />
      {pace !== null && (
        <line
          data-part="pace"
          x1={plot.x(pace.fromSlot) + 6}
          x2={due}
          y1={plot.y(pace.fromValue)}
          y2={y + 2}
          stroke={palette.ink2}
          strokeWidth={1.4}
          strokeDasharray={dashes.pace}
        />
      )}
    </g>
  );
}

function CurrentDisc({ x, y, origin }: { x: number; y: number; origin: TrendMark['origin'] }) {
  const { palette } = useDrawing();
  if (origin === 'simulated') return <Disc x={x} y={y} origin={origin} />;
  return (
    <g data-mark="solid">
      <circle cx={x} cy={y} r={6} fill={palette.met} stroke={palette.page} strokeWidth={2} />
      {origin === 'published' && (
        <circle cx={x} cy={y} r={6.4} fill="none" stroke={palette.ink} strokeWidth={1.2} />
      )}
    </g>
  );
}

type PointsProps = MarksProps & {
  activeStop: number | null;
  onStop: ((stop: number | null) => void) | undefined;
};

function ActiveRing({ x, y }: { x: number; y: number }) {
  const { palette } = useDrawing();
  return (
    <circle data-part="active" cx={x} cy={y} r={9.5} fill="none" stroke={palette.focus} strokeWidth={2} />
  );
}

/** The points, the one in hand ringed; the target is the stop after the last of them. */
export function TrendPoints({ model, plot, activeStop, onStop }: PointsProps) {
  const step = slotWidth(plot, model);
  const { target } = model;
  const spots = [
    ...model.marks.map((mark) => ({ key: mark.slot, x: plot.x(mark.slot), y: plot.y(mark.value) })),
    ...(target === null ? [] : [{ key: 'target', x: plot.x(target.dueSlot), y: plot.y(target.value) - 6 }]),
  ];
  return (
    <g data-part="marks">
      {model.marks.map((mark) => {
        const at = { x: plot.x(mark.slot), y: plot.y(mark.value), origin: mark.origin };
        return mark.current ? <CurrentDisc key={mark.slot} {...at} /> : <Disc key={mark.slot} {...at} />;
      })}
      {spots.map(({ key, x, y }, stop) => (
        <g key={key}>
          {stop === activeStop && <ActiveRing x={x} y={y} />}
          <HitArea
            x={x - step / 2}
            y={plot.top}
            width={step}
            height={plot.bottom - plot.top}
            stop={stop}
            onStop={onStop}
          />
        </g>
      ))}
    </g>
  );
}
