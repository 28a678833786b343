import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cleanLines } from './clean-text.ts';
import type { TableCell as Cell, TableBlock, TableColumn } from './official-paper.ts';
import { sizes } from './paragraphs.ts';

const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
};

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: border, bottom: border, left: border, right: border };

/** The widths of the columns in twips, whole numbers that add up to the width. */
export function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let told = 0;
  let taken = 0;
  return columns.map(({ share }) => {
    told += share;
    const end = Math.round((told / all) * width);
    const own = end - taken;
    taken = end;
    return own;
  });
}

const cellParagraphs = (text: string, align: TableColumn['align'], bold: boolean): Paragraph[] =>
  cleanLines(text).map(
    (part) =>
      new Paragraph({
        alignment: aligned[align],
        spacing: { before: 40, after: 40 },
        children: [new TextRun({ text: part, size: sizes.table, bold })],
      }),
  );

const headingRow = (columns: readonly TableColumn[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading }, place) =>
        new TableCell({
          borders,
          verticalAlign: VerticalAlignTable.CENTER,
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          children: cellParagraphs(heading, 'center', true),
        }),
    ),
  });

const asCell = (cell: string | Cell): Cell => (typeof cell === 'string' ? { text: cell } : cell);

/** The columns that each row's own cells start in: those under a cell that takes several rows are taken. */
function startsOf(rows: readonly (readonly Cell[])[], count: number): number[][] {
  const takenUntil: number[] = Array.from({ length: count }, () => 0);
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ columns = 1, rows: deep = 1 }) => {
      while ((takenUntil[column] ?? 0) > row) column += 1;
      const start = column;
      takenUntil.fill(row + deep, start, start + columns);
      column = start + columns;
      return start;
    });
  });
}

/** A table with lines over the width in twips; its headings stand again on every page, no row breaks over a page. */
export function ruledTable({ columns, rows }: TableBlock, width: number): Table {
  const widths = columnWidths(columns, width);
  const cells = rows.map((row) => row.map(asCell));
  const starts = startsOf(cells, columns.length);
  const bodyCell = (cell: Cell, start: number): TableCell =>
    new TableCell({
      borders,
      ...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
      ...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
      width: {
        size: widths.slice(start, start + (cell.columns ?? 1)).reduce((sum, one) => sum + one, 0),
        type: WidthType.DXA,
      },
      children: cellParagraphs(cell.text, columns[start]?.align ?? 'left', cell.strong ?? false),
    });
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows: [
      headingRow(columns, widths),
      ...cells.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            // A cell over several rows has its name beside all of them: its first row never stands alone.
            keepNext: row.some((cell) => (cell.rows ?? 1) > 1),
            children: row.map((cell, place) => bodyCell(cell, starts[at]?.[place] ?? 0)),
          }),
      ),
    ],
  });
}
