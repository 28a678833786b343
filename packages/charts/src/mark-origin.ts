import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';

/** One simulated part makes the whole simulated; of real parts the collected one counts. */
export function markOrigin(origins: readonly FigureOrigin[]): FigureOrigin {
  if (origins.includes('simulated')) return 'simulated';
  return origins.includes('collected') ? 'collected' : 'published';
}
