import { type Cell, empty, type Reading, read, refused } from './cell.ts';
import { cellText } from './cell-text.ts';
import { readFigure } from './read-figure.ts';

export type TotalRefusalCode = 'total_invalid' | 'total_of_other_set';

/**
 * The number of criteria met: `15`, or `15/19` where the set has 19 criteria; another denominator belongs to another
 * set and is refused.
 */
export function readTotal(cell: Cell | undefined, size: number): Reading<number, TotalRefusalCode> {
  const text = cellText(cell);
  if (text === '') return empty;
  const [, met = text, of = null] = /^(\d+) ?\/ ?(\d+)$/u.exec(text) ?? [];
  if (of !== null && Number(of) !== size) return refused('total_of_other_set', `${met}/${size}`);
  const figure = readFigure(of === null ? cell : { kind: 'text', text: met });
  if (figure.kind !== 'read' || figure.value.percent) return refused('total_invalid');
  const { value } = figure.value;
  return Number.isInteger(value) && value >= 0 && value <= size ? read(value) : refused('total_invalid');
}
