import type { Snapshot } from '../progress/snapshot.ts';

/** Where a figure's data comes from: entered by people, printed by a source, or simulated. */
export const figureOrigins = ['collected', 'published', 'simulated'] as const;
export type FigureOrigin = (typeof figureOrigins)[number];

/** Entered in a form or imported from a file: both were collected. */
export function originOf(snapshot: Pick<Snapshot, 'origin'>): FigureOrigin {
  switch (snapshot.origin) {
    case 'form':
    case 'import':
      return 'collected';
    case 'published':
      return 'published';
    case 'simulated':
      return 'simulated';
  }
}

/** Real figures and simulated ones are never joined, summed or subtracted: only like with like. */
export function bothRealOrBothSimulated(a: readonly FigureOrigin[], b: readonly FigureOrigin[]): boolean {
  return a.includes('simulated') === b.includes('simulated');
}
