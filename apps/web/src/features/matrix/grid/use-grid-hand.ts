import type { MatrixSort } from '@tiendo/charts/matrix/matrix-order.ts';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { openUnitOf } from '../matrix-search.ts';
import { cellAfterKey, type GridCell } from './grid-moves.ts';
import type { MatrixGridProps } from './matrix-grid.tsx';

type Around = {
  openRow: number;
  openPlace: number | null;
  /** Rows that a page of the screen holds. */
  pageRows: RefObject<number>;
  scroller: RefObject<HTMLElement | null>;
};

/** The cell that an event happened in; null outside of cells that can be in hand. */
function cellOf({ target }: SyntheticEvent): GridCell | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Whether the browser opens what is pressed in a tab or window of its own. */
const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey;

/** The same sort the other way round; else names upwards, criteria with what is missed first, sums downwards. */
function nextSort(sort: MatrixSort, by: MatrixSort['by']): MatrixSort {
  const key = (one: MatrixSort['by']) => (typeof one === 'object' ? one.position : one);
  if (key(sort.by) === key(by)) return { by, descending: !sort.descending };
  return { by, descending: by === 'met' || by === 'change' };
}

/** The one cell in hand: what keys and presses do with it. All events are listened for at the grid. */
export function useGridHand(
  { answer, sort, onSort, onUnit, onOpen, onClose }: MatrixGridProps,
  { openRow, openPlace, pageRows, scroller }: Around,
) {
  const { criteria, items, since } = answer;
  const opened = openPlace === null ? null : { row: openRow, column: openPlace + 1 };
  const [chosen, setChosen] = useState<GridCell>(opened ?? { row: 0, column: 0 });
  const columns = criteria.length + (since === null ? 2 : 3);
  const hand = {
    row: Math.min(chosen.row, items.length - 1),
    column: Math.min(chosen.column, columns - 1),
  };
  const moved = useRef(false);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-row="${hand.row}"] [data-column="${hand.column}"]`)
      ?.focus();
  });

  const sortBy = (column: number) => {
    const criterion = criteria[column - 1];
    if (column === 0) return onSort(nextSort(sort, 'name'));
    if (criterion !== undefined) return onSort(nextSort(sort, { position: criterion.position }));
    onSort(nextSort(sort, column === criteria.length + 1 ? 'met' : 'change'));
  };
  const act = ({ row, column }: GridCell, byKey: boolean) => {
    if (row < 0) return sortBy(column);
    const [unit, criterion] = [items[row]?.unit, criteria[column - 1]];
    if (unit === undefined) return;
    if (column === 0) return onUnit(unit.ref);
    if (criterion !== undefined) onOpen({ unit: openUnitOf(unit), position: criterion.position }, byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const at = cellOf(event) ?? hand;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return act(at, true);
    }
    if (event.key === 'Escape' && onClose !== undefined) return onClose();
    const next = cellAfterKey(event, at, { rows: items.length, columns, page: pageRows.current });
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setChosen(next);
  };
  const events = {
    onKeyDown,
    onFocus: (event: SyntheticEvent) => {
      const at = cellOf(event);
      if (at !== null && (at.row !== hand.row || at.column !== hand.column)) setChosen(at);
    },
    onClick: (event: MouseEvent) => {
      const at = cellOf(event);
      if (at === null || opensElsewhere(event)) return;
      event.preventDefault();
      act(at, false);
    },
  };
  return { hand, events };
}
