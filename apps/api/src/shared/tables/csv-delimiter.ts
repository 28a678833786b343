/** How the fields of a text are separated; `skip`: characters of a line that only says so (`sep=;`). */
export type Delimiter = { delimiter: string; skip: number };

const delimiters = ['\t', ';', ','] as const;
const [looked, enough] = [40, 64 * 1024];

/** The greatest number of lines that have the same count of the mark, lines without it left out. */
function agreement(lines: readonly string[], mark: string): number {
  const counts = lines.map((line) => line.split(mark).length - 1).filter((count) => count > 0);
  const groups = [...Map.groupBy(counts, (count) => count).values()];
  return Math.max(0, ...groups.map((same) => same.length));
}

/**
 * The separator by which the first lines agree best; a tab goes before a semicolon and that before a comma, which also
 * stands in figures.
 */
export function delimiterOf(text: string): Delimiter {
  const [line = '', mark = ''] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  if (mark !== '') return { delimiter: mark, skip: line.length };
  const lines = text
    .slice(0, enough)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r?\n/u, looked);
  const agreeing = delimiters.map((delimiter) => ({ delimiter, lines: agreement(lines, delimiter) }));
  const [best] = agreeing.toSorted((a, b) => b.lines - a.lines);
  return { delimiter: best?.delimiter ?? ',', skip: 0 };
}
