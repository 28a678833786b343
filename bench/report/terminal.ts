import { circumstances, reportTables, type Table } from './report-tables.ts';
import type { Results } from './results.ts';

/** Columns as wide as their widest cell; numbers need no more. */
function alignedText({ head, rows }: Table): string {
  const widths = head.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** Prints a run. */
export function printResults(results: Results): void {
  for (const table of reportTables(results)) console.log(`\n${table.title}\n${alignedText(table)}`);
  console.log(`\n${circumstances(results).join('\n')}`);
}
