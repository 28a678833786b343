import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';

/** How a verdict came from the one before: as it was, newly met, no longer met, or another change. */
export type VerdictChange = 'none' | 'gained' | 'lost' | 'other';

/** `previous` null: nothing was accepted before. */
export function verdictChange(previous: KnownVerdict | null, verdict: KnownVerdict): VerdictChange {
  if (previous === null || previous === verdict) return 'none';
  if (verdict === 'met') return 'gained';
  return previous === 'met' && verdict !== 'unknown' ? 'lost' : 'other';
}
