import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

function sourceName({ publisher, number, title }: SourceSummary): string {
  return publisher ?? number ?? title;
}

type Beside = {
  /** Acts and other sources the figure itself does not carry. */
  more?: readonly string[];
  /** Whether anything drawn is simulated. */
  simulated: boolean;
};

/** An act by its number: `NQ 818/NQ-UBTVQH14`, `Resolution 818/NQ-UBTVQH14`. */
export const actName = (legalBasis: string, lang: Lang): string =>
  legalBasis
    .replace(/^Nghị quyết(?: số)?/, lang === 'vi' ? 'NQ' : 'Resolution')
    .replace('Phụ lục', lang === 'vi' ? 'Phụ lục' : 'Appendix')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();

/** The sources of several answers, each once. */
export const distinctSources = (
  answers: readonly { sources: readonly SourceSummary[] }[],
): SourceSummary[] => [
  ...new Map(answers.flatMap(({ sources }) => sources).map((source) => [source.key, source])).values(),
];

/** Who published what is drawn, each once, and the simulation where anything drawn is simulated. */
export function sourceLine(sources: readonly SourceSummary[], lang: Lang, beside: Beside): string {
  const real = sources.filter((source) => source.kind !== 'simulation').map(sourceName);
  const simulation = lang === 'vi' ? 'Tiendo mô phỏng' : 'simulation';
  const all = [...new Set([...real, ...(beside.more ?? []), ...(beside.simulated ? [simulation] : [])])];
  if (all.length === 0) return lang === 'vi' ? 'Chưa có nguồn' : 'No source yet';
  return `${lang === 'vi' ? 'Nguồn' : 'Source'}: ${all.join('; ')}`;
}
