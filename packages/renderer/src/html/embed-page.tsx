import { sheetTitle } from '@tiendo/charts/files/sheet-layout.ts';
import { readFigure } from '../figure-answer.ts';
import { FigurePart } from './figure-part.tsx';
import { HtmlDocument } from './html-document.tsx';
import type { EmbedTask } from './html-task.ts';
import { pageWord } from './page-words.ts';

/** One figure that stands in a page of another site, with its table and the way to where it is explored. */
export function EmbedPage({ head, shown }: Omit<EmbedTask, 'html'>) {
  const { lang, interactive } = head;
  const read = readFigure(shown.figure);
  return (
    <HtmlDocument lang={lang} title={sheetTitle(read.model, read.context)} description={read.model.alt}>
      <main className="embed">
        <h1 className="heard">{sheetTitle(read.model, read.context)}</h1>
        <FigurePart read={read} shown={shown} heading={false} />
        <p className="quiet noprint">
          <a href={interactive} target="_top">
            {pageWord('openFigure', lang)}
          </a>
        </p>
      </main>
    </HtmlDocument>
  );
}
