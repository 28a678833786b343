import { renderToStaticMarkup } from 'react-dom/server';
import type { RenderedFile } from '../render-task.ts';
import { EmbedPage } from './embed-page.tsx';
import type { HtmlTask } from './html-task.ts';
import { IndexPage } from './index-page.tsx';
import { UnitPage } from './unit-page.tsx';

function pageOf(task: HtmlTask) {
  switch (task.html) {
    case 'embed':
      return <EmbedPage {...task} />;
    case 'unit':
      return <UnitPage {...task} />;
    case 'index':
      return <IndexPage {...task} />;
  }
}

/** Writes a page that needs no script, in NFC. */
export async function renderHtml(task: HtmlTask): Promise<RenderedFile> {
  const html = `<!doctype html>${renderToStaticMarkup(pageOf(task))}\n`.normalize('NFC');
  return { bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8', fileName: `${task.html}.html` };
}
