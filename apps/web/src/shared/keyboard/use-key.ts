import { useEffectEvent, useLayoutEffect } from 'react';

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="listbox"], [role="menu"], [role="dialog"]') !== null);

/** Whether the page lies behind an open dialog: the focus may have left it with the part that held it. */
const behindDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Whether the part in focus answers a press itself: the space bar presses it. */
const pressed = ({ key, target }: KeyboardEvent): boolean =>
  key === ' ' && target instanceof HTMLElement && target.closest('button, a, summary') !== null;

/** Runs on a single key anywhere on the page, never inside a field or dialog, behind a dialog and never with Ctrl, Alt or Meta. */
export function useKey(key: string, act: (event: KeyboardEvent) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.defaultPrevented || inField(event.target) || pressed(event) || behindDialog()) return;
    event.preventDefault();
    act(event);
  });
  // A layout effect ends when React hides a page behind a pending one; an ordinary effect would let both pages answer.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
