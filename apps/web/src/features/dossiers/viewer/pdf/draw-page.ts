import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';

/** A browser draws no more pixels than about these in one canvas. */
const mostPixels = 2 ** 24;

/** Begins to draw a page as wide as `width` CSS pixels; the task ends when it is drawn. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): RenderTask {
  const natural = page.getViewport({ scale: 1 });
  const shown = width / natural.width;
  const most = Math.sqrt(mostPixels / (natural.width * natural.height));
  const viewport = page.getViewport({ scale: Math.min(shown * devicePixelRatio, most) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = `${width}px`;
  return page.render({ canvas, viewport });
}

/** The words of a page in their order, for those who listen. */
export async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}
