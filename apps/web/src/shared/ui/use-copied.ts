import { useEffect, useState } from 'react';

/** Copies text and says so for a while: `idle`, then `copied` or `refused`. */
export function useCopied(): [state: 'idle' | 'copied' | 'refused', copy: (text: string) => Promise<void>] {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return [state, copy];
}
