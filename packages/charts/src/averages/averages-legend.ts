import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import type { LegendEntry } from '../figure-model.ts';
import { originWord } from '../wording/origin-words.ts';
import type { AverageRow } from './averages-picture.ts';

/** The bars that are drawn, real ones first, and the hatching where a value is not known. */
export function averagesLegend(rows: readonly AverageRow[], lang: Lang): LegendEntry[] {
  const drawn = new Set(rows.flatMap(({ value, origin }) => (value === null ? [] : [origin])));
  const origins = (['published', 'collected', 'simulated'] as const).filter((origin) => drawn.has(origin));
  const unknown = rows.some(({ value }) => value === null);
  return [
    ...origins.map(
      (origin): LegendEntry => ({
        glyph: origin === 'simulated' ? 'bar-met-simulated' : 'bar-met',
        label: originWord(origin, lang),
      }),
    ),
    ...(unknown ? [{ glyph: 'unknown' as const, label: verdictWord('unknown', lang) }] : []),
  ];
}
