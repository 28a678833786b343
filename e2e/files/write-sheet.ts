import writeExcelFile from 'write-excel-file/node';

/** A workbook of one sheet, every cell a text as it stands. */
export async function writeSheet(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? null : { type: String, value: String(cell) })),
  );
  return writeExcelFile(cells).toBuffer();
}
