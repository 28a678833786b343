import type { MatrixModel } from '../figure-model.ts';
import { widestText } from '../text/text-width.ts';
import { matrixRowHeight } from './matrix-picture.ts';

export type MatrixLayout = {
  /** Room of the names. */
  names: number;
  /** Left edge and width of each criterion. */
  left: number;
  column: number;
  /** Where sums end. */
  met: number;
  net: number;
  rowHeight: number;
  glyph: number;
};

const marksRoom = 30;

/** Where the parts of a matrix stand at a width. */
export function matrixLayout({ rows, columns, head }: MatrixModel, width: number): MatrixLayout {
  const names = Math.min(widestText(rows, ({ name }) => name, 13, 500, 'letters') + marksRoom, width * 0.3);
  const net = head.net === null ? 0 : 52;
  const left = names + 4;
  const right = width - net - 40;
  const column = (right - left) / Math.max(1, columns.length);
  return {
    names,
    left,
    column,
    met: width - net - 8,
    net: width,
    rowHeight: matrixRowHeight,
    glyph: Math.max(6, Math.min(15, column - 3)),
  };
}
