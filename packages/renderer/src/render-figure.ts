import { figureCsv } from '@tiendo/charts/files/csv-file.ts';
import { mediaTypes } from '@tiendo/contracts/figures/figure-file.ts';
import { fileNameOf, type ReadFigure, readFigure } from './figure-answer.ts';
import { pngFile, svgFile } from './picture-file.ts';
import type { FigureTask, RenderedFile } from './render-task.ts';
import { workbookFile } from './workbook-file.ts';

/** The bytes of a figure in the format of a task. */
function bytesOf(figure: ReadFigure, task: FigureTask): Uint8Array | Promise<Uint8Array> {
  const { model, context, lang } = figure;
  switch (task.format) {
    case 'svg':
      return svgFile({ model, context, options: task });
    case 'png':
      return pngFile({ model, context, options: task });
    case 'csv':
      return Buffer.from(figureCsv(model, lang));
    case 'xlsx':
      return workbookFile(figure);
  }
}

/** Writes a figure that has been read already to a file. */
export async function writeFigure(figure: ReadFigure, task: FigureTask): Promise<RenderedFile> {
  return {
    bytes: await bytesOf(figure, task),
    contentType: mediaTypes[task.format],
    fileName: fileNameOf(figure, task.format),
  };
}

/** Writes a figure to a file. Equal tasks give equal bytes. */
export const renderFigure = (task: FigureTask): Promise<RenderedFile> => writeFigure(readFigure(task), task);
