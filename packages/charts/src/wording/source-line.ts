import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

function sourceName({ publisher, number, title }: SourceSummary): string {
  return publisher ?? number ?? title;
}

type Beside = {
  /** Acts and other sources the figure itself does not carry. */
  more?: readonly string[];
  /** Whether anything drawn is simulated, also where no source says so. */
  simulated: boolean;
};

/** Who published what is drawn, each once; figures of the simulation are named as such, last. */
export function sourceLine(sources: readonly SourceSummary[], lang: Lang, beside: Beside): string {
  const real = sources.filter((source) => source.kind !== 'simulation').map(sourceName);
  const simulation = lang === 'vi' ? 'số mô phỏng của Tiendo' : 'figures simulated by Tiendo';
  const all = [...new Set([...real, ...(beside.more ?? []), ...(beside.simulated ? [simulation] : [])])];
  if (all.length === 0) return lang === 'vi' ? 'Chưa có nguồn' : 'No source yet';
  return `${lang === 'vi' ? 'Nguồn' : 'Source'}: ${all.join('; ')}`;
}
