import { useRef, useState } from 'react';
import { useKey } from '../../shared/keyboard/use-key.ts';

/** The list of keys: loaded when first asked for; gives the focus back to where it was. */
export function useShortcutsDialog() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const opener = useRef<Element | null>(null);
  const open = () => {
    opener.current = document.activeElement;
    setState('open');
  };
  useKey('?', open);
  return {
    asked: state !== 'never',
    opened: state === 'open',
    open,
    close: () => setState('closed'),
    giveFocusBack: () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
