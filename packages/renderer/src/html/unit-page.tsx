import { readFigure } from '../figure-answer.ts';
import { FigurePart } from './figure-part.tsx';
import { HtmlDocument } from './html-document.tsx';
import type { UnitPageTask } from './html-task.ts';
import { pageWord } from './page-words.ts';

/** The public page of a unit: its sentence, its figures with tables and files, the units inside. */
export function UnitPage({
  head,
  title,
  above,
  periodText,
  sentence,
  figures,
  below,
}: Omit<UnitPageTask, 'html'>) {
  const { lang } = head;
  const other = { lang: lang === 'vi' ? 'en' : 'vi', address: head.otherLanguage } as const;
  return (
    <HtmlDocument
      lang={lang}
      title={`${title}, ${periodText} | Tiendo`}
      description={sentence}
      canonical={head.address}
      image={head.image}
      other={other}
    >
      <main>
        <p className="quiet line noprint">
          <a href={head.index}>{pageWord('all', lang)}</a>
          <a href={head.otherLanguage} hrefLang={other.lang} lang={other.lang}>
            {pageWord('otherLanguage', lang)}
          </a>
        </p>
        <p className="quiet">{above}</p>
        <h1>{title}</h1>
        <p className="lead">{sentence}</p>
        <p className="quiet line">
          <span>{pageWord('only', lang)}</span>
          <a className="noprint" href={head.interactive}>
            {pageWord('open', lang)}
          </a>
        </p>
        {figures.map((shown) => (
          <FigurePart key={shown.figure.kind} read={readFigure(shown.figure)} shown={shown} />
        ))}
        {below.length > 0 && (
          <section>
            <h2>{pageWord('below', lang)}</h2>
            <ul>
              {below.map(({ name, address, detail }) => (
                <li key={address}>
                  <a href={address}>{name}</a> <span className="quiet">{detail}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </HtmlDocument>
  );
}
