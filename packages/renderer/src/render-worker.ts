import { renderFigure } from './render-figure.ts';
import { renderPage } from './render-page.ts';
import type { RenderedFile, RenderTask } from './render-task.ts';

/** What a worker of the pool does. */
export const render = (task: RenderTask): Promise<RenderedFile> =>
  'figures' in task ? renderPage(task) : renderFigure(task);
