import { useMediaQuery } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  const attributeFilter = ['data-text', 'data-conference', 'style'];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  window.addEventListener('resize', onChange);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', onChange);
  };
}

const read = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;

/** The size of text against 16 px, as the reader (or paper) has it; pictures are drawn to it. */
export function useRootScale(): number {
  useMediaQuery('print');
  return useSyncExternalStore(subscribe, read);
}
