/** Columns of text side by side for a terminal; numbers are set to the right. The last column is not padded. */
export function textTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => [...cell].length)),
  );
  const isNumber = heading.map((_, column) =>
    rows.every((row) => /^[\d.,–−+/ ]*$/.test(row[column] ?? '') && rows.length > 0),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - [...cell].length);
        return isNumber[column] ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
