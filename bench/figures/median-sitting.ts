import { type Measured, medianRound } from '../load/interleaved-rounds.ts';
import type { WatchedMemory } from '../load/memory-watch.ts';
import type { FigureContenderName, MeasuredFigure } from './measure-figures.ts';

/** Figures measured once over, with the memory of the server that was asked. */
export type FigureSitting = { readonly figures: readonly MeasuredFigure[]; readonly memory: WatchedMemory };

const medianOf = (sittings: readonly Measured[]): Measured =>
  medianRound(
    sittings,
    sittings.map(({ latency }) => latency),
    sittings.flatMap(({ speeds }) => speeds),
  );

function medianContenders(figures: readonly MeasuredFigure[]): MeasuredFigure['contenders'] {
  const median = (name: FigureContenderName) => medianOf(figures.map(({ contenders }) => contenders[name]));
  return {
    again: median('again'),
    anew: median('anew'),
    direct: median('direct'),
    floor: median('floor'),
    ceiling: median('ceiling'),
  };
}

/** Each contender's median sitting, and the memory of the server that took most. */
export function medianSitting(sittings: readonly FigureSitting[]): {
  figures: MeasuredFigure[];
  memory: WatchedMemory | null;
} {
  const figures = (sittings[0]?.figures ?? []).map((first, index) => {
    const measured = sittings.flatMap((sitting) => sitting.figures[index] ?? []);
    const besides = measured.flatMap(({ beside }) => beside ?? []);
    const beside = besides.length === 0 ? null : medianOf(besides);
    return { ...first, contenders: medianContenders(measured), beside };
  });
  const [most = null] = sittings.map(({ memory }) => memory).sort((a, b) => b.max - a.max);
  return { figures, memory: most };
}
