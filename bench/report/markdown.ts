import { circumstances, reportTables, type Table } from './report-tables.ts';
import type { Results } from './results.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableText({ title, head, rows }: Table): string {
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The run as a Markdown page. */
export function markdownOf(results: Results): string {
  const about = circumstances(results).map((text) => `- ${text}`);
  const tables = reportTables(results).map(tableText);
  return `${['# Measured side by side', about.join('\n'), ...tables].join('\n\n')}\n`;
}
