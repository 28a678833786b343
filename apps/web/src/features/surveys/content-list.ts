import { flushSync } from 'react-dom';
import { type ContentValues, emptyContent } from './survey-values.ts';

/** What a row of a content can be reached by. */
export type ContentPart = keyof ContentValues | 'up' | 'down' | 'remove';

export type ContentList = {
  add(names: readonly string[]): void;
  move(from: number, to: number): void;
  remove(at: number): void;
};

type Listed = {
  contents: readonly ContentValues[];
  onChange: (contents: ContentValues[]) => void;
  /** The element of a row. */
  idOf: (at: number, part: ContentPart) => string;
  /** The element that stays when every row is gone. */
  addId: string;
};

/** Changes of a list of contents, after which the focus is where the work goes on. */
export function contentList({ contents, onChange, idOf, addId }: Listed): ContentList {
  const change = (to: ContentValues[], focused: string) => {
    flushSync(() => onChange(to));
    document.getElementById(focused)?.focus();
  };
  return {
    add: (names) =>
      change([...contents, ...names.map((name) => emptyContent(name))], idOf(contents.length, 'name')),
    move: (from, to) => {
      const one = contents[from];
      if (one === undefined) return;
      const last = contents.length - 1;
      const back = to < from ? to > 0 : to === last;
      change(contents.toSpliced(from, 1).toSpliced(to, 0, one), idOf(to, back ? 'up' : 'down'));
    },
    remove: (at) => {
      const left = contents.toSpliced(at, 1);
      change(left, left.length === 0 ? addId : idOf(Math.min(at, left.length - 1), 'remove'));
    },
  };
}
