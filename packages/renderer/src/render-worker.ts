import { renderFigure } from './render-figure.ts';
import type { FigureTask, RenderedFile } from './render-task.ts';

/** What a worker of the pool does. */
export const render = (task: FigureTask): Promise<RenderedFile> => renderFigure(task);
