import type { SourceSummary } from '@tiendo/contracts/references.ts';

/** The documents that some keys name, by number or title; the keys themselves where none is held. */
export const sourceNames = (sources: readonly SourceSummary[], keys: string): string =>
  keys
    .split(/[,;]\s*/)
    .map((key) => {
      const found = sources.find((source) => source.key === key.trim());
      return found === undefined ? key : (found.number ?? found.title);
    })
    .join('; ');
