import { averagePlotHeight } from './average/average-picture.ts';
import { scaleHeight } from './drawing/bar-scale.ts';
import { legendHeight } from './drawing/place-legend.ts';
import type { FigureModel } from './figure-model.ts';
import { lineageHeight } from './lineage/lineage-layout.ts';
import { matrixFootHeight, matrixHeadHeight, matrixRowHeight } from './matrix/matrix-picture.ts';
import { unknownBoxRoom } from './missed/missed-criteria-picture.ts';

export type FigureRoom = {
  /** From 1800 px: larger plots and taller rows. */
  wide: boolean;
  /** Width of the column in px of the base text size, for the rows the legend takes. */
  width?: number;
};

const emptyHeight = 150;

function plotHeightOf(model: FigureModel, wide: boolean): number {
  switch (model.kind) {
    case 'trend':
      return wide ? 300 : 194;
    case 'comparison':
      return wide ? 360 : 280;
    case 'distribution':
      return wide ? 180 : 140;
    case 'average':
      return wide ? averagePlotHeight * 1.4 : averagePlotHeight;
    case 'communes':
    case 'averages':
    case 'ranking':
      return scaleHeight + 4 + model.rows.length * (wide ? 29 : 21);
    case 'changes':
      return 2 + model.rows.length * (wide ? 26 : 22);
    case 'lineage':
      return lineageHeight(model);
    case 'missed':
      return (model.unknownBox === null ? 2 : unknownBoxRoom) + model.rows.length * (wide ? 26 : 22);
    case 'matrix':
      return matrixHeadHeight + model.rows.length * matrixRowHeight + matrixFootHeight;
  }
}

/** The height a drawing asks for, its legend included, in px of the base text size. */
export function figureHeight(model: FigureModel, { wide, width = 480 }: FigureRoom): number {
  if (model.empty !== null) return emptyHeight;
  return plotHeightOf(model, wide) + legendHeight(model.legend, width);
}
