import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const paper = () => window.matchMedia('print').matches;

/** Whether the page is printed: what is left out on a screen must be there before paper is laid out. */
export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(paper);
  useEffect(() => {
    const media = window.matchMedia('print');
    const show = (printed: boolean) => flushSync(() => setOnPaper(printed));
    const change = () => show(media.matches);
    const begin = () => show(true);
    const end = () => show(false);
    media.addEventListener('change', change);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', change);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return onPaper;
}
