import type { FigureStop } from '@tiendo/charts/figure-model.ts';
import type { KeyboardEvent } from 'react';

const seriesOf = (stop: FigureStop | undefined): number => stop?.series ?? 0;

/** The next stop of the same series, one step on; the nearest end where there is none. */
export function stepAlong(stops: readonly FigureStop[], from: number | null, by: 1 | -1): number | null {
  if (stops.length === 0) return null;
  if (from === null) return by === 1 ? 0 : stops.length - 1;
  const series = seriesOf(stops[from]);
  for (let at = from + by; at >= 0 && at < stops.length; at += by)
    if (seriesOf(stops[at]) === series) return at;
  return from;
}

/** The same place of the next series; one step along where there is one series only. */
export function stepAcross(stops: readonly FigureStop[], from: number | null, by: 1 | -1): number | null {
  const many = new Set(stops.map((stop) => seriesOf(stop))).size > 1;
  if (!many || from === null) return stepAlong(stops, from, by);
  const wanted = seriesOf(stops[from]) + by;
  const place = stops.slice(0, from).filter((stop) => seriesOf(stop) === seriesOf(stops[from])).length;
  const there = stops.map((stop, at) => ({ stop, at })).filter(({ stop }) => seriesOf(stop) === wanted);
  return (there[place] ?? there.at(-1))?.at ?? from;
}

/** ← → along the marks, ↑ ↓ between series, Enter opens the row behind, Esc lets go. */
export function useStopKeys(
  stops: readonly FigureStop[],
  stop: number | null,
  setStop: (stop: number | null) => void,
  open: (unitRef: string) => void,
): (event: KeyboardEvent) => void {
  const moves: Record<string, () => number | null> = {
    ArrowRight: () => stepAlong(stops, stop, 1),
    ArrowLeft: () => stepAlong(stops, stop, -1),
    ArrowDown: () => stepAcross(stops, stop, 1),
    ArrowUp: () => stepAcross(stops, stop, -1),
    Home: () => stepAlong(stops, null, 1),
    End: () => stepAlong(stops, null, -1),
    Escape: () => null,
  };
  return (event) => {
    const unitRef = stop === null ? undefined : stops[stop]?.unitRef;
    if (event.key === 'Enter' && unitRef !== undefined) return open(unitRef);
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    setStop(move());
  };
}
