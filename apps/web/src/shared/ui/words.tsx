import type { WordsInLang } from '@tiendo/domain/wording/criterion-names.ts';
import { Fragment } from 'react';
import { useLang } from '../preferences/preferences-context.tsx';

/** Words that say which language they are in where it is not that of the page. */
export function Words({ words }: { words: WordsInLang }) {
  const lang = useLang();
  return words.lang === lang ? words.text : <span lang={words.lang}>{words.text}</span>;
}

/** Several such words in a row. */
export function WordsList({ items, separator }: { items: readonly WordsInLang[]; separator: string }) {
  return items.map((words, index) => (
    <Fragment key={`${index}:${words.text}`}>
      {index > 0 && separator}
      <Words words={words} />
    </Fragment>
  ));
}
