import type { FigureOrigin } from './origin.ts';

/** The recognition that answers for a unit at a level, of those in force: a simulated one only where none is real. */
export function answeringRecognition<R extends { readonly origin: FigureOrigin }>(
  inForce: readonly R[],
): R | null {
  return inForce.find(({ origin }) => origin !== 'simulated') ?? inForce[0] ?? null;
}
