import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import {
  type KnownVerdict,
  knownVerdicts,
  verdictLetter,
  verdictWord,
} from '@tiendo/domain/wording/verdict-words.ts';
import type { LegendEntry } from '../figure-model.ts';
import type { Glyph } from '../glyphs/glyph.tsx';
import { countVerdicts } from './matrix-counts.ts';

const glyphOf: Record<KnownVerdict, { real: Glyph; simulated: Glyph }> = {
  met: { real: 'cell-met', simulated: 'cell-met-simulated' },
  basically_met: { real: 'cell-basic', simulated: 'cell-basic-simulated' },
  not_met: { real: 'cell-miss', simulated: 'cell-miss-simulated' },
  not_assessed: { real: 'cell-not-assessed', simulated: 'cell-not-assessed' },
  unknown: { real: 'unknown', simulated: 'unknown' },
};

/** Verdicts that are few and easily overlooked are told with their number. */
const counted: readonly KnownVerdict[] = ['not_assessed', 'unknown'];

/** Of the given verdicts of one origin, those that occur. */
function verdictEntries(rows: readonly MatrixRow[], simulated: boolean, lang: Lang): LegendEntry[] {
  const counts = countVerdicts(rows);
  return knownVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => ({
      glyph: glyphOf[verdict][simulated ? 'simulated' : 'real'],
      letter: verdictLetter(verdict, lang),
      label: [
        verdictWord(verdict, lang),
        ...(counted.includes(verdict) ? [formatCount(counts[verdict], lang)] : []),
        ...(simulated && verdict !== 'unknown' && verdict !== 'not_assessed'
          ? [lang === 'vi' ? '(mô phỏng)' : '(simulated)']
          : []),
      ].join(' '),
    }));
}

const words = {
  gained: { vi: 'mới đạt', en: 'newly met' },
  lost: { vi: 'mất', en: 'lost' },
  pilot: { vi: 'xã điểm', en: 'pilot' },
  recognised: { vi: 'đã công nhận', en: 'recognised' },
} as const;

/** Every mark that the matrix holds, each once. */
export function matrixLegend({ items }: Pick<MatrixAnswer, 'items'>, lang: Lang): LegendEntry[] {
  const simulated = items.filter(({ origin }) => origin === 'simulated');
  const real = items.filter(({ origin }) => origin !== 'simulated');
  const recognitions = items.flatMap(({ marks }) => marks?.recognitions ?? []);
  const entries: [boolean, LegendEntry][] = [
    [
      items.some(({ before }) => (before?.gained.length ?? 0) > 0),
      { glyph: 'gained', label: words.gained[lang] },
    ],
    [items.some(({ before }) => (before?.lost.length ?? 0) > 0), { glyph: 'lost', label: words.lost[lang] }],
    [items.some(({ marks }) => marks?.pilot), { glyph: 'pilot', label: words.pilot[lang] }],
    [
      recognitions.some(({ origin }) => origin !== 'simulated'),
      { glyph: 'recognised', label: words.recognised[lang] },
    ],
    [
      recognitions.some(({ origin }) => origin === 'simulated'),
      {
        glyph: 'recognised-simulated',
        label: `${words.recognised[lang]} ${lang === 'vi' ? '(mô phỏng)' : '(simulated)'}`,
      },
    ],
  ];
  const verdicts = [...verdictEntries(real, false, lang), ...verdictEntries(simulated, true, lang)];
  const once = [...new Map(verdicts.map((entry) => [`${entry.glyph} ${entry.label}`, entry])).values()];
  return [...once, ...entries.flatMap(([shown, entry]) => (shown ? [entry] : []))];
}
