import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { LegendEntry } from '../figure-model.ts';
import { originWord } from '../wording/origin-words.ts';
import type { RankingRow } from './ranking-picture.ts';

/** The signs that any row wears; `since`: the earlier date in words. */
export function rankingLegend(rows: readonly RankingRow[], since: string, lang: Lang): LegendEntry[] {
  const vi = lang === 'vi';
  const has = (holds: (row: RankingRow) => boolean) => rows.some(holds);
  const barOf = (origin: FigureOrigin) => has((row) => row.value !== null && row.origin === origin);
  const moved = (way: RankingRow['way'], simulated: boolean) =>
    has((row) => row.way === way && (row.origin === 'simulated') === simulated);
  const entries: [boolean, LegendEntry][] = [
    [barOf('published'), { glyph: 'bar-met', label: originWord('published', lang) }],
    [barOf('collected'), { glyph: 'bar-met', label: originWord('collected', lang) }],
    [barOf('simulated'), { glyph: 'bar-met-simulated', label: originWord('simulated', lang) }],
    [has((row) => row.value === null), { glyph: 'unknown', label: vi ? 'chưa rõ' : 'unknown' }],
    [has((row) => row.previous !== null), { glyph: 'mean', label: since }],
    [moved('up', false), { glyph: 'rank-up', label: vi ? 'lên bậc' : 'moved up' }],
    [
      moved('up', true),
      { glyph: 'rank-up-simulated', label: vi ? 'lên bậc (mô phỏng)' : 'moved up (simulated)' },
    ],
    [moved('down', false), { glyph: 'rank-down', label: vi ? 'xuống bậc' : 'moved down' }],
    [
      moved('down', true),
      { glyph: 'rank-down-simulated', label: vi ? 'xuống bậc (mô phỏng)' : 'moved down (simulated)' },
    ],
    [has((row) => row.way === 'same'), { glyph: 'rank-same', label: vi ? 'giữ hạng' : 'same place' }],
    [has((row) => row.way === 'none'), { glyph: 'rank-none', label: vi ? 'không so được' : 'not compared' }],
  ];
  return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
}
