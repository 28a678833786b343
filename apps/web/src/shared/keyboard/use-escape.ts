import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * Closes what is open on Escape wherever the focus is: it enters a menu a moment after the menu shows, and a press in
 * between would reach neither the menu nor what lies behind it.
 */
export function useEscape(opened: boolean, close: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) close();
  });
  useLayoutEffect(() => {
    if (!opened) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [opened]);
}
