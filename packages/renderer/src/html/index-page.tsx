import { HtmlDocument } from './html-document.tsx';
import type { IndexPageTask } from './html-task.ts';
import { pageWord } from './page-words.ts';

/** Every public page, by province. */
export function IndexPage({ head, groups }: Omit<IndexPageTask, 'html'>) {
  const { lang } = head;
  const other = { lang: lang === 'vi' ? 'en' : 'vi', address: head.otherLanguage } as const;
  return (
    <HtmlDocument
      lang={lang}
      title={`${pageWord('index', lang)} | Tiendo`}
      description={pageWord('indexText', lang)}
      canonical={head.address}
      other={other}
    >
      <main>
        <p className="quiet line">
          <a href={head.interactive}>Tiendo</a>
          <a href={head.otherLanguage} hrefLang={other.lang} lang={other.lang}>
            {pageWord('otherLanguage', lang)}
          </a>
        </p>
        <h1>{pageWord('index', lang)}</h1>
        <p>{pageWord('indexText', lang)}</p>
        {groups.length === 0 && <p>{pageWord('none', lang)}</p>}
        {groups.map(({ name, pages }) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page.address}>
                  <a href={page.address}>{page.name}</a> <span className="quiet">{page.detail}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </HtmlDocument>
  );
}
