import { countVerdicts, type VerdictCounts } from '@tiendo/charts/matrix/matrix-counts.ts';
import type { MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import { type KnownVerdict, knownVerdicts } from '@tiendo/domain/wording/verdict-words.ts';

/** Told even where nobody has them, as soon as anything is known: their numbers are what the table is read for. */
const always: readonly KnownVerdict[] = ['met', 'not_met'];

/** How often each verdict is given in all rows, and which of them have a line below the rows. */
export type FootVerdicts = { counts: VerdictCounts; lines: readonly KnownVerdict[] };

export function footVerdicts(items: readonly MatrixRow[]): FootVerdicts {
  const counts = countVerdicts(items);
  const known = knownVerdicts.some((verdict) => verdict !== 'unknown' && counts[verdict] > 0);
  const lines = knownVerdicts.filter((verdict) => (known && always.includes(verdict)) || counts[verdict] > 0);
  return { counts, lines };
}
