import { useRef } from 'react';
import { newKey } from './new-key.ts';

/** The key under which something is sent: the same while the same is sent again, until it is settled. */
export function useKeyOf() {
  const last = useRef<{ content: string; key: string } | null>(null);
  return {
    keyOf: (sent: unknown): string => {
      const content = JSON.stringify(sent);
      if (last.current?.content !== content) last.current = { content, key: newKey() };
      return last.current.key;
    },
    /** The server has said what became of it: the same sent once more is another deed. */
    settle: () => {
      last.current = null;
    },
  };
}
