/** A cell in hand: row −1 is the row of headers, column 0 the names. */
export type GridCell = { row: number; column: number };

export type GridSize = {
  rows: number;
  columns: number;
  /** Rows that a page holds. */
  page: number;
};

type Key = { key: string; ctrlKey: boolean; metaKey: boolean };

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Where a key leads in a grid; null where it is no key of a grid. */
export function cellAfterKey(
  { key, ctrlKey, metaKey }: Key,
  { row, column }: GridCell,
  { rows, columns, page }: GridSize,
): GridCell | null {
  const whole = ctrlKey || metaKey;
  const step = steps[key];
  if (step !== undefined)
    return { row: within(row + step[0], -1, rows - 1), column: within(column + step[1], 0, columns - 1) };
  switch (key) {
    case 'Home':
      return { row: whole ? 0 : row, column: 0 };
    case 'End':
      return { row: whole ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: within(row - page, 0, rows - 1), column };
    case 'PageDown':
      return { row: within(row + page, 0, rows - 1), column };
    default:
      return null;
  }
}
