import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/** Blocks that stand beside each other, in columns of the widths (twips), without lines; no row breaks over a page. */
export const borderlessTable = (
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table =>
  new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: noMargins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                borders: noBorders,
                children,
              }),
          ),
        }),
    ),
  });
