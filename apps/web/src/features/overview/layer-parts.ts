import type { FigureOriginCode } from '@tiendo/contracts/values.ts';

export type PagePart =
  | 'count'
  | 'average'
  | 'distribution'
  | 'units'
  | 'criteria'
  | 'otherQuarters'
  | 'target'
  | 'recognised';

/** The parts of a page and where their figures come from. */
export type PartOrigins = { part: PagePart; origins: readonly FigureOriginCode[] };

/** Which parts are simulated and which are real; a part of both is named twice. */
export function splitByOrigin(parts: readonly PartOrigins[]): { simulated: PagePart[]; real: PagePart[] } {
  const named = (holds: (origin: FigureOriginCode) => boolean) =>
    parts.filter(({ origins }) => origins.some(holds)).map(({ part }) => part);
  return {
    simulated: named((origin) => origin === 'simulated'),
    real: named((origin) => origin !== 'simulated'),
  };
}
