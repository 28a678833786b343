/** How a mark is filled: solid for published and collected figures, hollow for simulated ones. */
export type MarkOrigin = 'published' | 'collected' | 'simulated';

/** One simulated part makes the whole simulated; of real parts the collected one counts. */
export function markOrigin(origins: readonly MarkOrigin[]): MarkOrigin {
  if (origins.includes('simulated')) return 'simulated';
  return origins.includes('collected') ? 'collected' : 'published';
}
