import { constants, setPriority } from 'node:os';
import { renderHtml } from './html/render-html.tsx';
import { loadDrawing } from './picture-file.ts';
import { renderFigure } from './render-figure.ts';
import { renderPage } from './render-page.ts';
import type { RenderedFile, RenderTask } from './render-task.ts';

// Whoever waits for a page comes before whoever waits for a file.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
await loadDrawing();

/** What a worker of the pool does. */
export function render(task: RenderTask): Promise<RenderedFile> {
  if ('html' in task) return renderHtml(task);
  return 'figures' in task ? renderPage(task) : renderFigure(task);
}
