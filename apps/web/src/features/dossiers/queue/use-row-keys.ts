import { useRef } from 'react';
import { useKey } from '../../../shared/keyboard/use-key.ts';

/** Walks the links of a table's rows with J, K and the arrows; Enter opens the one in focus, as it does any link. */
export function useRowKeys() {
  const table = useRef<HTMLTableElement>(null);
  const walk = (by: 1 | -1) => {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const row = document.activeElement?.closest('tr');
    const at = links.findIndex((link) => link.closest('tr') === row);
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1);
    links[next]?.focus();
  };
  useKey('j', () => walk(1));
  useKey('k', () => walk(-1));
  useKey('ArrowDown', () => walk(1));
  useKey('ArrowUp', () => walk(-1));
  return table;
}
