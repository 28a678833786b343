import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { EarlyUse } from './late-trigger.tsx';

/**
 * Gives a loaded control the focus its forerunner had, and opens it where that one was pressed. The focus comes first:
 * what opens notes where it has to give the focus back.
 */
export function useEarlyUse<Control extends HTMLElement>(
  early: RefObject<EarlyUse>,
  open: () => void,
): RefObject<Control | null> {
  const control = useRef<Control>(null);
  const takeOver = useEffectEvent(() => {
    const { focused, pressed } = early.current;
    early.current = { focused: false, pressed: false };
    if (focused || pressed) control.current?.focus();
    if (pressed) open();
  });
  useEffect(() => takeOver(), []);
  return control;
}
