import { readPastedBlock } from '@tiendo/domain/reporting/pasted-block.ts';
import type { ClipboardEvent, KeyboardEvent, RefObject, SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { verdictOfKey } from '../../../shared/values/verdict-keys.ts';
import { type Place, pastedAt, toggled } from '../rows/grid-edits.ts';
import type { EntryDesk } from '../use-entry-desk.ts';

const steps: Readonly<Record<string, readonly [rows: number, places: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** Where a key leads; the place after the last criterion is the declared count. Null: nowhere. */
export function placeAfterKey(
  { key, shiftKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  { row, place }: Place,
  size: { rows: number; places: number },
): Place | null {
  const [lastRow, lastPlace] = [size.rows - 1, size.places];
  const whole = ctrlKey || metaKey;
  const step = steps[key];
  if (step !== undefined && !whole)
    return { row: within(row + step[0], lastRow), place: within(place + step[1], lastPlace) };
  if (key === 'Home') return { row: whole ? 0 : row, place: 0 };
  if (key === 'End') return { row: whole ? lastRow : row, place: lastPlace };
  if (key !== 'Tab' || whole) return null;
  const next = place + (shiftKey ? -1 : 1);
  return next < 0 || next > lastPlace ? null : { row, place: next };
}

/** The place that an event happened in. */
function placeOf({ target }: SyntheticEvent): Place | null {
  if (!(target instanceof Element)) return null;
  const place = target.closest<HTMLElement>('[data-place]')?.dataset.place;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined || place === undefined ? null : { row: Number(row), place: Number(place) };
}

const inField = ({ target }: SyntheticEvent): boolean => target instanceof HTMLInputElement;

/** The keys that stay with a field: all but those that lead out of it. */
const leadsOut = ({ key }: KeyboardEvent): boolean =>
  key === 'Enter' || key === 'Tab' || key === 'ArrowUp' || key === 'ArrowDown';

/** Gives the focus to a place of the grid. */
export function focusPlace(grid: HTMLElement | null, { row, place }: Place): void {
  const cell = grid?.querySelector<HTMLElement>(`[data-row="${row}"] [data-place="${place}"]`);
  (cell?.querySelector<HTMLElement>('input') ?? cell)?.focus();
}

/** What keys, presses and the clipboard do in the grid. All events are listened for at the grid. */
export function useEntryKeys(desk: EntryDesk, grid: RefObject<HTMLElement | null>) {
  const { t } = useTranslation();
  const { rows, sheet, hand, setHand } = desk;
  const size = { rows: rows.length, places: sheet.criteria.length };
  const verdictAt = ({ row, place }: Place) => rows[row]?.cells[place]?.verdict ?? 'unknown';
  const goTo = (next: Place) => {
    flushSync(() => setHand(next));
    focusPlace(grid.current, next);
  };

  const command = (key: string, shiftKey: boolean): (() => void) | null => {
    if (key === 'z' && !shiftKey) return desk.undo;
    if (key === 'y' || (key === 'z' && shiftKey)) return desk.redo;
    if (key !== 'd' || hand.row === 0) return null;
    return () => desk.enterVerdicts([{ ...hand, verdict: verdictAt({ ...hand, row: hand.row - 1 }) }]);
  };
  const written = (key: string): (() => void) | null => {
    const verdict = key === ' ' ? toggled(verdictAt(hand)) : verdictOfKey(key);
    return verdict === null ? null : () => desk.enterVerdicts([{ ...hand, verdict }]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, shiftKey } = event;
    if (altKey || event.nativeEvent.isComposing || (inField(event) && !leadsOut(event))) return;
    const whole = event.ctrlKey || event.metaKey;
    const act = whole ? command(key.toLowerCase(), shiftKey) : inField(event) ? null : written(key);
    const next = act === null ? placeAfterKey(event, hand, size) : null;
    if (act === null && next === null) return;
    event.preventDefault();
    if (act !== null) act();
    else if (next !== null) goTo(next);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (inField(event)) return;
    event.preventDefault();
    const block = readPastedBlock(event.clipboardData.getData('text/plain'));
    desk.enterVerdicts(pastedAt(block, hand));
    const [first] = block.unread;
    if (first !== undefined)
      desk.tell(t('entry.unreadCells', { count: block.unread.length, text: first.text }));
  };
  const take = (event: SyntheticEvent) => {
    const at = placeOf(event);
    if (at !== null && (at.row !== hand.row || at.place !== hand.place)) setHand(at);
  };
  const onClick = (event: SyntheticEvent) => {
    const at = placeOf(event);
    if (at !== null && !inField(event)) goTo(at);
  };
  return { onKeyDown, onPaste, onFocus: take, onClick };
}
