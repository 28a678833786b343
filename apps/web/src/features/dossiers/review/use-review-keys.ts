import { useEffectEvent, useLayoutEffect } from 'react';
import { useKey } from '../../../shared/keyboard/use-key.ts';
import { type ReviewDesk, reasonId } from './use-review-desk.ts';

const behindDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Ctrl or ⌘ with Enter, also inside a field; not behind a dialog. */
function useFinishKey(finish: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || behindDialog()) return;
    event.preventDefault();
    finish();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The keys of the page; single letters never fire in a field. */
export function useReviewKeys(desk: ReviewDesk): void {
  useKey('j', () => desk.step(1));
  useKey('k', () => desk.step(-1));
  useKey('1', () => desk.give(desk.verdicts[0]));
  useKey('2', () => desk.give(desk.verdicts[1]));
  useKey('3', () => desk.give(desk.verdicts[2]));
  useKey('4', () => desk.give(desk.verdicts[3]));
  useKey('r', () => document.getElementById(reasonId)?.focus());
  useKey('e', desk.turnFile);
  useKey('d', () => desk.move({ loc: desk.place.loc === 'co-doi' ? undefined : 'co-doi' }));
  useFinishKey(desk.finish);
}
