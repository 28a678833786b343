import type { FigureTable } from '@tiendo/charts/figure-model.ts';

const inOneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** A table as spreadsheets take it from the clipboard: cells parted by tabs, rows by line ends. */
export const tableText = ({ columns, rows }: FigureTable): string =>
  [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))]
    .map((cells) => cells.map(inOneCell).join('\t'))
    .join('\n');
