import { flushSync } from 'react-dom';

/** What a row can be reached by, beside its tools: the field that is written in first. */
export type RowPart = 'first' | 'up' | 'down' | 'remove';

export type RowList<Row> = {
  add(rows: readonly Row[]): void;
  move(from: number, to: number): void;
  remove(at: number): void;
};

type Listed<Row> = {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  /** The element of a row. */
  idOf: (at: number, part: RowPart) => string;
  /** The element that stays when every row is gone. */
  addId: string;
};

/** Changes of a list whose order counts, after which the focus is where the work goes on. */
export function rowList<Row>({ rows, onChange, idOf, addId }: Listed<Row>): RowList<Row> {
  const change = (to: Row[], focused: string) => {
    flushSync(() => onChange(to));
    document.getElementById(focused)?.focus();
  };
  return {
    add: (added) => change([...rows, ...added], idOf(rows.length, 'first')),
    move: (from, to) => {
      const last = rows.length - 1;
      const back = to < from ? to > 0 : to === last;
      const others = rows.toSpliced(from, 1);
      change(others.toSpliced(to, 0, ...rows.slice(from, from + 1)), idOf(to, back ? 'up' : 'down'));
    },
    remove: (at) => {
      const left = rows.toSpliced(at, 1);
      change(left, left.length === 0 ? addId : idOf(Math.min(at, left.length - 1), 'remove'));
    },
  };
}
