import { useEffect } from 'react';

/** Gives the focus to a field that takes the place of what was used just before. */
export function useFocusAtFirst(id: string): void {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
}
