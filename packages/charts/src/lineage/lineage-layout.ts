import { textWidth } from '../text/text-width.ts';
import type { LineagePicture } from './lineage-picture.ts';

export const lineageHeader = 24;
const lineageRow = 38;

/** The height that the longest column asks for, without the legend. */
export function lineageHeight({ nodes }: LineagePicture): number {
  const rows = Math.max(1, ...nodes.map(({ row }) => row + 1));
  return lineageHeader + rows * lineageRow + 6;
}

export type PlacedNode = LineagePicture['nodes'][number] & { x: number; y: number; right: number };

/** Where each unit stands: columns side by side, each column's units in the middle of the height. */
export function placeNodes({ columns, nodes }: LineagePicture, width: number, height: number): PlacedNode[] {
  const step = width / Math.max(1, columns.length);
  const counts = columns.map((_, column) => nodes.filter((node) => node.column === column).length);
  return nodes.map((node) => {
    const count = counts[node.column] ?? 1;
    const room = (height - lineageHeader) / count;
    const x = node.column * step;
    return {
      ...node,
      x,
      y: lineageHeader + room * (node.row + 0.5),
      right: x + Math.min(step - 14, textWidth(node.name, 13, node.own ? 600 : 400)) + 6,
    };
  });
}
